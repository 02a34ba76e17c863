#include "app/services/documents/decoding/decoder_memory.h"

#include "app/decoder/protocol/decoder_protocol.h"

namespace uketsuke {

std::shared_ptr<DecoderMemory> DecoderMemory::create() {
    auto region = SharedRegion::create(decoder_protocol::regionSize);
    return region ? std::make_shared<DecoderMemory>(std::move(*region)) : nullptr;
}

std::shared_ptr<const void> DecoderMemory::hold(std::uint32_t slot) {
    const unsigned char* pixels = m_region.data() + decoder_protocol::slotOffset(slot);
    return {pixels, [memory = shared_from_this(), slot](const void*) { memory->tell(slot); }};
}

void DecoderMemory::setListener(Listener listener) {
    const std::scoped_lock lock(m_mutex);
    m_listener = std::move(listener);
}

void DecoderMemory::tell(std::uint32_t slot) {
    const std::scoped_lock lock(m_mutex);
    if (m_listener)
        m_listener(slot);
}

} // namespace uketsuke
