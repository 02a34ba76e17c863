#pragma once

#include <QByteArray>
#include <QImage>

namespace uketsuke {

/// Reads a file that could not be read to its end once more and keeps the rows that came before the fault; the others
/// stay grey. At 1/denominator, upright. Null when not a single row came, or the format gives no part of a picture.
[[nodiscard]] QImage readDamaged(QByteArray& file, const QByteArray& format, int page, int denominator);

} // namespace uketsuke
