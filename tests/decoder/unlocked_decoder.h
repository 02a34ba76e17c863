#pragma once

#include "app/decoder/decoder_loop.h"
#include "app/services/documents/decoding/decoded_picture.h"

#include <QImage>

#include <cstring>

#include <unistd.h>

namespace uketsuke {

/// The decoder's loop in this process: no process of its own, no locks.
class UnlockedDecoder
{
public:
    decoder_protocol::Reply answer(const QByteArray& file, QSize box, std::uint32_t page = 0, const QRect& part = {}) {
        std::memcpy(m_desk->data(), file.constData(), std::size_t(file.size()));
        decoder_protocol::Request request{};
        request.byteCount = std::uint32_t(file.size());
        request.slot = box.isEmpty() ? decoder_protocol::bigSlot : 0;
        request.page = page;
        request.boxWidth = std::uint32_t(box.width() > 0 ? box.width() : 0);
        request.boxHeight = std::uint32_t(box.height() > 0 ? box.height() : 0);
        request.partX = std::uint32_t(part.x());
        request.partY = std::uint32_t(part.y());
        request.partWidth = std::uint32_t(part.width());
        request.partHeight = std::uint32_t(part.height());
        m_reply = m_loop.answer(request);
        return m_reply;
    }
    /// The picture of the last reply.
    [[nodiscard]] QImage picture() const {
        return {m_desk->data() + decoder_protocol::slotOffset(m_reply.slot), int(m_reply.width), int(m_reply.height),
                qsizetype(m_reply.stride), QImage::Format_RGB32};
    }
    [[nodiscard]] QImage decode(const QByteArray& file, QSize box) {
        answer(file, box);
        return picture().copy();
    }

private:
    // Two mappings of one memory, as desk and decoder have them.
    static SharedRegion attachTo(SharedRegion& desk) {
        const int handle = ::dup(int(desk.openForChild())); // as a child process would have it
        desk.closeHandle();
        return std::move(SharedRegion::attach(handle, desk.size()).value());
    }

    std::optional<SharedRegion> m_desk = SharedRegion::create(decoder_protocol::regionSize);
    DecoderLoop m_loop{attachTo(*m_desk)};
    decoder_protocol::Reply m_reply{};
};

/// The pixels of a decoded picture as an image; not a copy.
[[nodiscard]] inline QImage imageOver(const DecodedPicture& decoded) {
    return {decoded.pixels, decoded.size.width(), decoded.size.height(), decoded.stride, QImage::Format_RGB32};
}

} // namespace uketsuke
