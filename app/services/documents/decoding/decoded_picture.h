#pragma once

#include <QRect>

#include <memory>

namespace uketsuke {

/// Whether the whole file could be read. A damaged picture is shown, and marked.
enum class PictureCondition { Whole, Damaged };

/// A picture in the memory that a decoder wrote: 32 bits a pixel (0xFFRRGGBB), row after row. Copies share the pixels;
/// the last one that goes frees their place for another picture. For a box it is upright and whole; at its own size
/// it may be a part, and `orientation` says what is left to be done when it is painted.
struct DecodedPicture {
    const uchar* pixels = nullptr;
    QSize size;           ///< of the pixels as they lie
    qsizetype stride = 0; ///< bytes; 4 × width
    QSize fullSize;       ///< of the picture at its own size (a PDF page: at 300 dpi), upright
    QRect part;           ///< of that, upright: what the pixels show
    int orientation = 1;  ///< EXIF 1–8
    int page = 0;         ///< from 0
    int pageCount = 1;
    PictureCondition condition = PictureCondition::Whole;
    std::shared_ptr<const void> owner; ///< keeps the pixels
};

} // namespace uketsuke
