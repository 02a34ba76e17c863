#pragma once

#include "app/decoder/picture_target.h"

#include <QPdfDocument>

#include <span>

namespace uketsuke {

/// Draws pages of PDF files. One object for the life of the process: PDFium looks through all fonts whenever the last
/// document goes away and a new one comes.
class PdfDecoding
{
public:
    /// `page` counts from 0. A page's own size is taken at 300 dpi. A file that was cut is Damaged, and shows what
    /// PDFium finds of the page.
    [[nodiscard]] PictureOutcome decode(std::span<const unsigned char> file, int page, const PictureTarget& target);

private:
    [[nodiscard]] PictureOutcome decodeBytes(QByteArray bytes, int page, const PictureTarget& target);
    [[nodiscard]] PictureOutcome draw(int page, const PictureTarget& target);

    QPdfDocument m_document;
};

} // namespace uketsuke
