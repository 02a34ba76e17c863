#include "app/decoder/box_fitting.h"

#include <QImage>

#include <algorithm>

namespace uketsuke {

namespace {

/// A decoder that scales by itself may have rounded the other way.
constexpr int rounding = 1;

constexpr qsizetype bytesInPixel = 4;

} // namespace

QSize fitToBox(std::span<unsigned char> slot, QSize size, QSize fullSize, QSize box) {
    const QSize place = QSizeF(fullSize).scaled(QSizeF(box), Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    if (size.width() <= place.width() + rounding || size.height() <= place.height() + rounding)
        return size;
    const QImage read(slot.data(), size.width(), size.height(), bytesInPixel * size.width(), QImage::Format_RGB32);
    const QImage fitted = read.scaled(place, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (fitted.isNull())
        return size; // no memory for it: the desk scales while it paints
    for (int row = 0; row < fitted.height(); ++row)
        std::copy_n(fitted.constScanLine(row), bytesInPixel * fitted.width(),
                    slot.data() + bytesInPixel * fitted.width() * row);
    return fitted.size();
}

} // namespace uketsuke
