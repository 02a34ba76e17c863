#include "app/admin/sample/photos/picture_file.h"

#include "app/admin/sample/papers/sample_drawing.h"
#include "app/admin/sample/photos/paper_photo.h"
#include "app/admin/sample/photos/scanned_pdf.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

static void initialiseSampleResource() {
    Q_INIT_RESOURCE(uketsuke_sample);
}

namespace uketsuke {
namespace {

constexpr int phoneQuality = 84;
constexpr int messengerQuality = 72;

double dotsFor(QSize photoSize) {
    return qBound(0.8, photoSize.width() / 1830.0, 2.2);
}

Result<QByteArray> encoded(const QImage& image, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        return fail(ErrorKind::Unsupported, QStringLiteral("sample.format"));
    return bytes;
}

/// A flatbed's picture: straight, on white.
QImage scanned(const QImage& paper) {
    QImage sheet(paper.width() + 80, paper.height() + 80, QImage::Format_RGB32);
    sheet.fill(QColor(0xf8, 0xf8, 0xf6));
    QPainter painter(&sheet);
    painter.drawImage(40, 40, paper);
    return sheet;
}

Result<QByteArray> phonePhoto(const SampleAttachment& attachment, const QImage& paper, QSize size) {
    const QImage photo = photographed(paper, photoConditions(attachment, size));
    return encoded(photo, "jpeg", phoneQuality).map([&](QByteArray bytes) {
        bytes.insert(2, exifSegment(attachment.orientation)); // behind the SOI marker
        return bytes;
    });
}

/// Two pages, as a copier in a convenience store makes them.
Result<QByteArray> copierPdf(const SampleAttachment& attachment, double dots) {
    QList<PdfPage> pages;
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back}) {
        const QImage sheet = scanned(drawPaper(attachment.paper, side, dots));
        auto jpeg = encoded(sheet, "jpeg", phoneQuality);
        if (!jpeg)
            return jpeg;
        pages.append({*jpeg, sheet.size()});
    }
    return scannedPdf(pages);
}

/// A real one (resources/sample/README.md). Behind it stands a box that readers pass over, so that no two files are
/// alike.
Result<QByteArray> heicNamedJpeg(quint32 seed) {
    initialiseSampleResource();
    QFile file(QStringLiteral(":/sample/mihon.heic"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("sample.picture"));
    QByteArray box(12, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(box.size()), box.data());
    box.replace(4, 4, "free");
    qToBigEndian(seed, box.data() + 8);
    return file.readAll() + box;
}

} // namespace

QByteArray exifSegment(int orientation) {
    static const QByteArray description("MIHON / SPECIMEN\0", 17);
    const auto number16 = [](int value) {
        return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value);
    };
    const auto number32 = [&](int value) { return number16(value >> 16) + number16(value & 0xFFFF); };
    QByteArray tiff = QByteArray("MM\0*", 4) + number32(8) + number16(2);
    tiff += number16(0x010E) + number16(2) + number32(static_cast<int>(description.size())) + number32(8 + 2 + 24 + 4);
    tiff += number16(0x0112) + number16(3) + number32(1) + number16(orientation) + number16(0);
    tiff += number32(0) + description;
    const QByteArray content = QByteArray("Exif\0\0", 6) + tiff;
    return QByteArray("\xFF\xE1", 2) + number16(static_cast<int>(content.size() + 2)) + content;
}

Result<QByteArray> pictureFile(const SampleAttachment& attachment, QSize photoSize) {
    const double dots = dotsFor(photoSize);
    const auto paper = [&] { return drawPaper(attachment.paper, attachment.side, dots); };
    switch (attachment.picture) {
    case SamplePicture::HeicNamedJpeg:
        return heicNamedJpeg(attachment.seed);
    case SamplePicture::ScannedPdf:
        return copierPdf(attachment, dots);
    case SamplePicture::FlatbedPng:
        return encoded(scanned(paper()), "png", -1);
    case SamplePicture::MessengerWebP:
        return encoded(photographed(paper(), photoConditions(attachment, photoSize.boundedTo({1600, 1200}))), "webp",
                       messengerQuality);
    case SamplePicture::CutJpeg:
        return phonePhoto(attachment, paper(), photoSize).map([](const QByteArray& whole) {
            return whole.first(whole.size() * 11 / 20);
        });
    case SamplePicture::Good:
    case SamplePicture::Dark:
    case SamplePicture::Tilted:
    case SamplePicture::Blurred:
    case SamplePicture::Glare:
    case SamplePicture::UpsideDown:
        return phonePhoto(attachment, paper(), photoSize);
    }
    return fail(ErrorKind::Internal, QStringLiteral("sample.picture"));
}

} // namespace uketsuke
