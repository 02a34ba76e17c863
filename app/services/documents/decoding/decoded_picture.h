#pragma once

#include <QSize>

#include <memory>

namespace uketsuke {

/// Whether the whole file could be read. A damaged picture is shown, and marked.
enum class PictureCondition { Whole, Damaged };

/// A picture in the memory that a decoder wrote: upright, 32 bits a pixel (0xFFRRGGBB), row after row. Copies share the
/// pixels; the last one that goes frees their place for another picture.
struct DecodedPicture {
    const uchar* pixels = nullptr;
    QSize size;
    qsizetype stride = 0; ///< bytes; 4 × width
    QSize fullSize;       ///< at the picture's own size (a PDF page: at 300 dpi)
    int page = 0;         ///< from 0
    int pageCount = 1;
    PictureCondition condition = PictureCondition::Whole;
    std::shared_ptr<const void> owner; ///< keeps the pixels
};

} // namespace uketsuke
