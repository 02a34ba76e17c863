#include "app/decoder/image_reader_decoding.h"

#include "app/decoder/damaged_reading.h"
#include "app/decoder/damaged_webp_reading.h"
#include "app/decoder/decode_limits.h"
#include "app/decoder/picture_canvas.h"
#include "app/decoder/scale_choice.h"

#include <QBuffer>
#include <QImageReader>

namespace uketsuke {

using decoder_protocol::Status;

namespace {

/// What QImage will ask for while it reads: 16-bit pictures need eight bytes a pixel.
bool fitsAllocation(const QImageReader& reader, QSize stored) {
    const auto bits = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    const qint64 bytes = qint64(stored.width()) * stored.height() * qMax<qint64>(bits, 32) / 8;
    return bytes <= qint64(decode_limits::imageMegabytes) << 20;
}

/// Draws what came of a cut WebP.
PictureOutcome drawDamagedWebP(std::span<const unsigned char> file, const PictureTarget& target) {
    QImage image = readDamagedWebP(file);
    const int denominator = image.isNull() ? 0 : chooseDenominator(image.size(), target.box, target.pixels.size());
    if (denominator == 0)
        return refused(Status::Broken);
    PictureOutcome outcome;
    outcome.status = Status::Damaged;
    outcome.fullSize = image.size();
    outcome.size = {scaledSide(image.width(), denominator), scaledSide(image.height(), denominator)};
    if (denominator > 1)
        image = image.scaled(outcome.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    writeOntoWhite(image, target.pixels);
    return outcome;
}

} // namespace

PictureOutcome decodeByImageReader(std::span<const unsigned char> file, const QByteArray& format, int page,
                                   PictureTarget target) {
    QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);

    PictureOutcome outcome;
    outcome.pageCount = format == "tiff" ? qMax(1, reader.imageCount()) : 1;
    if (page >= outcome.pageCount || (page > 0 && !reader.jumpToImage(page)))
        return refused(Status::NoSuchPage);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return format == "webp" ? drawDamagedWebP(file, target) : refused(Status::Broken);
    if (!decode_limits::allowsSize(stored.width(), stored.height()) || !fitsAllocation(reader, stored))
        return refused(Status::TooLarge);

    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    outcome.fullSize = isTurned ? stored.transposed() : stored;
    const int denominator = chooseDenominator(outcome.fullSize, target.box, target.pixels.size());
    if (denominator == 0)
        return refused(Status::TooLarge);
    if (denominator > 1)
        reader.setScaledSize({scaledSide(stored.width(), denominator), scaledSide(stored.height(), denominator)});
    target.announce(std::size_t(4) * std::size_t(scaledSide(stored.width(), denominator)) *
                        std::size_t(scaledSide(stored.height(), denominator)),
                    WritingOrder::FromTheTop);
    QImage image = reader.read();
    outcome.status = image.isNull() ? Status::Damaged : Status::Ok;
    if (image.isNull() && format == "webp")
        return drawDamagedWebP(file, target);
    if (image.isNull())
        image = readDamaged(bytes, format, page, denominator);
    if (image.isNull() ||
        std::size_t(4) * std::size_t(image.width()) * std::size_t(image.height()) > target.pixels.size())
        return refused(Status::Broken);
    writeOntoWhite(image, target.pixels);
    outcome.size = image.size();
    return outcome;
}

} // namespace uketsuke
