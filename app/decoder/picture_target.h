#pragma once

#include "app/decoder/protocol/decoder_protocol.h"

#include <QSize>

#include <span>

namespace uketsuke {

/// Where the pixels go (32 bits each, 0xFFRRGGBB, row after row without gaps) and how large they are wanted.
struct PictureTarget {
    std::span<unsigned char> pixels; ///< the slot
    QSize box;                       ///< device pixels to fill; empty: the picture at its own size
};

/// What became of one file; sizes are upright. Width and height are those of the pixels in the slot.
struct PictureOutcome {
    decoder_protocol::Status status = decoder_protocol::Status::Broken;
    QSize size;
    QSize fullSize;
    int pageCount = 1;
    int orientation = 1;
};

[[nodiscard]] inline PictureOutcome refused(decoder_protocol::Status status) {
    PictureOutcome outcome;
    outcome.status = status;
    return outcome;
}

} // namespace uketsuke
