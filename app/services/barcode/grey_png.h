#pragma once

#include <QByteArray>

namespace uketsuke {

/// One byte a pixel, 0 is black, rows from the top.
struct GreyPicture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

/// A PNG (ISO/IEC 15948) of 8-bit grey. Services make no QImage (house § 3), and zint writes PNG to files only.
[[nodiscard]] QByteArray encodeGreyPng(const GreyPicture& picture);

} // namespace uketsuke
