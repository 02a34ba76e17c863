#pragma once

#include "app/decoder/protocol/shared_region.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>

namespace uketsuke {

/// The memory shared with one decoder process. It lives as long as the process's owner or one of its pictures.
class DecoderMemory : public std::enable_shared_from_this<DecoderMemory>
{
public:
    /// Nothing when the system has no memory.
    [[nodiscard]] static std::shared_ptr<DecoderMemory> create();

    [[nodiscard]] SharedRegion& region() { return m_region; }

    /// A hold on a slot; when its last copy goes, on whatever thread, the listener hears the slot's number.
    [[nodiscard]] std::shared_ptr<const void> hold(std::uint32_t slot);

    using Listener = std::function<void(std::uint32_t slot)>;
    /// Once set to an empty function the former listener is never called again.
    void setListener(Listener listener);

    explicit DecoderMemory(SharedRegion region) : m_region(std::move(region)) {}

private:
    void tell(std::uint32_t slot);

    SharedRegion m_region;
    std::mutex m_mutex;
    Listener m_listener;
};

} // namespace uketsuke
