#pragma once

#include "app/decoder/protocol/decoder_protocol.h"

#include <QRect>

#include <span>

namespace uketsuke {

/// Whether a picture is written row after row, or (turned) everywhere at once.
enum class WritingOrder { FromTheTop, Everywhere };

/// Hears what a picture will need as soon as its size is known, before its pixels are read.
class SlotWarmer
{
public:
    SlotWarmer() = default;
    virtual ~SlotWarmer() = default;
    SlotWarmer(const SlotWarmer&) = delete;
    SlotWarmer& operator=(const SlotWarmer&) = delete;

    virtual void begin(std::span<unsigned char> bytes, WritingOrder order) = 0;
};

/// Where the pixels go (32 bits each, 0xFFRRGGBB, row after row without gaps) and how large they are wanted.
struct PictureTarget {
    std::span<unsigned char> pixels; ///< the slot
    QSize box;                       ///< device pixels to fill; empty: the picture at its own size
    SlotWarmer* warmer = nullptr;
    QRect part = {}; ///< without a box: what is wanted of the upright picture, at its own size; null: all of it

    /// So many bytes at the beginning of the slot will be written.
    void announce(std::size_t byteCount, WritingOrder order) const {
        if (warmer != nullptr && byteCount <= pixels.size())
            warmer->begin(pixels.first(byteCount), order);
    }
};

/// What became of one file. `size` is that of the pixels in the slot, `fullSize` that of the whole picture, upright.
/// `orientation` (EXIF 1–8) is what is still to be done to the pixels; 1: they are upright.
struct PictureOutcome {
    decoder_protocol::Status status = decoder_protocol::Status::Broken;
    QSize size;
    QSize fullSize;
    int pageCount = 1;
    int orientation = 1;
    QRect part = {}; ///< of the upright picture, what the pixels show; null: all of it
};

[[nodiscard]] inline PictureOutcome refused(decoder_protocol::Status status) {
    PictureOutcome outcome;
    outcome.status = status;
    return outcome;
}

} // namespace uketsuke
