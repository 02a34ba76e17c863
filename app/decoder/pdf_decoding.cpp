#include "app/decoder/pdf_decoding.h"

#include "app/decoder/decode_limits.h"
#include "app/decoder/pdf_ending.h"
#include "app/decoder/picture_canvas.h"

#include <QBuffer>

#include <cmath>

namespace uketsuke {

using decoder_protocol::Status;

namespace {

constexpr double pointsPerInch = 72;
constexpr double ownDotsPerInch = 300;

/// Smaller with the same shape, so that 4 bytes a pixel fit into the slot.
QSize fitted(QSizeF wanted, std::size_t capacity) {
    const double bytes = 4 * wanted.width() * wanted.height();
    const double shrink = bytes > double(capacity) ? std::sqrt(double(capacity) / bytes) : 1;
    return {qMax(1, int(wanted.width() * shrink)), qMax(1, int(wanted.height() * shrink))};
}

Status loadFailure(QPdfDocument::Error error) {
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return Status::PasswordProtected;
    case QPdfDocument::Error::None:
    case QPdfDocument::Error::Unknown:
    case QPdfDocument::Error::DataNotYetAvailable:
    case QPdfDocument::Error::FileNotFound:
    case QPdfDocument::Error::InvalidFileFormat:
        break;
    }
    return Status::Broken;
}

} // namespace

PictureOutcome PdfDecoding::decode(std::span<const unsigned char> file, int page, const PictureTarget& target) {
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
    PictureOutcome outcome = decodeBytes(bytes, page, target);
    if (hasPdfEnding(bytes))
        return outcome;
    if (outcome.status == Status::Broken)
        if (const QByteArray mended = withPdfEnding(bytes); !mended.isEmpty())
            outcome = decodeBytes(mended, page, target);
    if (outcome.status == Status::Ok)
        outcome.status = Status::Damaged;
    return outcome;
}

PictureOutcome PdfDecoding::decodeBytes(QByteArray bytes, int page, const PictureTarget& target) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    m_document.load(&device);
    const PictureOutcome outcome = m_document.status() == QPdfDocument::Status::Ready
                                       ? draw(page, target)
                                       : refused(loadFailure(m_document.error()));
    m_document.close();
    return outcome;
}

PictureOutcome PdfDecoding::draw(int page, const PictureTarget& target) {
    PictureOutcome outcome;
    outcome.pageCount = m_document.pageCount();
    if (outcome.pageCount <= 0)
        return refused(Status::Broken);
    if (page >= outcome.pageCount)
        return refused(Status::NoSuchPage);
    const QSizeF points = m_document.pagePointSize(page);
    if (!(points.width() > 0 && points.height() > 0))
        return refused(Status::Broken);
    if (points.width() > decode_limits::pagePoints || points.height() > decode_limits::pagePoints)
        return refused(Status::TooLarge);

    const QSizeF own = points * (ownDotsPerInch / pointsPerInch);
    outcome.fullSize = own.toSize().expandedTo({1, 1});
    const QSizeF wanted = target.box.isEmpty() ? own : own.scaled(target.box, Qt::KeepAspectRatio);
    const QSize size = fitted(wanted, target.pixels.size());
    target.announce(std::size_t(4) * std::size_t(size.width()) * std::size_t(size.height()), WritingOrder::FromTheTop);
    const QImage image = m_document.render(page, size);
    if (image.isNull())
        return refused(Status::Broken);
    writeOntoWhite(image, target.pixels);
    outcome.size = image.size();
    outcome.status = Status::Ok;
    return outcome;
}

} // namespace uketsuke
