#pragma once

#include <QByteArray>

namespace uketsuke {

/// Whether the file ends as a PDF does ("%%EOF" within its last 1,024 bytes); if not, it was probably cut.
[[nodiscard]] bool hasPdfEnding(QByteArrayView file);

/// The file with a trailer that names its catalogue, so that PDFium finds what is there of a file that was cut; empty
/// when the catalogue itself did not come.
[[nodiscard]] QByteArray withPdfEnding(QByteArrayView file);

} // namespace uketsuke
