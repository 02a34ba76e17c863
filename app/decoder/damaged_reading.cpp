#include "app/decoder/damaged_reading.h"

#include "app/decoder/scale_choice.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cstring>
#include <utility>

namespace uketsuke {

namespace {

/// What the rows that never come look like: grey, or the first colour of a palette.
int unreadByte(QImage::Format format) {
    constexpr int grey = 0x80;
    return QImage::toPixelFormat(format).colorModel() == QPixelFormat::Indexed ? 0 : grey;
}

bool holdsOnly(const QImage& image, int byte) {
    const std::size_t used = (std::size_t(image.width()) * std::size_t(image.depth()) + 7) / 8;
    for (int y = 0; y < image.height(); ++y) {
        const uchar* row = image.constScanLine(y);
        if (std::any_of(row, row + used, [byte](uchar value) { return value != byte; }))
            return false;
    }
    return true;
}

/// As QImageReader does it after a success.
QImage upright(const QImage& image, QImageIOHandler::Transformations transformation) {
    const QImage mirrored = image.mirrored(transformation.testFlag(QImageIOHandler::TransformationMirror),
                                           transformation.testFlag(QImageIOHandler::TransformationFlip));
    return transformation.testFlag(QImageIOHandler::TransformationRotate90)
               ? mirrored.transformed(QTransform().rotate(90))
               : mirrored;
}

} // namespace

QImage readDamaged(QByteArray& file, const QByteArray& format, int page, int denominator) {
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    if (page > 0 && !reader.jumpToImage(page))
        return {};
    // The reader writes into a picture that fits; what it does not reach must not show what lay in memory before.
    QImage image(reader.size(), reader.imageFormat());
    if (image.isNull())
        return {};
    const int unread = unreadByte(image.format());
    std::memset(image.bits(), unread, static_cast<std::size_t>(image.sizeInBytes()));
    const QSize size = image.size();
    static_cast<void>(reader.read(&image));
    if (image.size() != size || holdsOnly(image, unread))
        return {};
    // Qt puts the colours of a TIFF in their order only at the end: libtiff gives them the other way round.
    if (format == "tiff" && image.depth() == 32)
        image = std::move(image).rgbSwapped();
    if (denominator > 1)
        image = image.scaled({scaledSide(size.width(), denominator), scaledSide(size.height(), denominator)},
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return upright(image, reader.transformation());
}

} // namespace uketsuke
