#pragma once

#include <QByteArray>
#include <QImage>

namespace uketsuke::specimen_photos {

/// Invented papers as a telephone photographs them, each marked 見本: on a table, tilted, with a little shade.
[[nodiscard]] QImage licenceFront(QSize size = {4032, 3024});
[[nodiscard]] QImage licenceBack(QSize size = {4032, 3024});
[[nodiscard]] QImage staffCard(QSize size = {3024, 4032});

/// One black and one white pixel in turn: tells whether a picture is painted pixel on pixel.
[[nodiscard]] QImage checkers(QSize size);

} // namespace uketsuke::specimen_photos
