#include "app/admin/sample/specimen_photo.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int jpegQuality = 82;

/// Grain over the whole picture, from a small generator of its own: the same on every machine.
void addGrain(QImage& image, quint32 seed) {
    quint32 state = seed * 2654435761U + 1;
    for (int y = 0; y < image.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const int grain = static_cast<int>(state >> 29) - 4;
            const QRgb pixel = pixels[x];
            pixels[x] = qRgb(qBound(0, qRed(pixel) + grain, 255), qBound(0, qGreen(pixel) + grain, 255),
                             qBound(0, qBlue(pixel) + grain, 255));
        }
    }
}

void drawTable(QPainter& painter, const QSize& size) {
    QLinearGradient wood(0, 0, size.width(), size.height());
    wood.setColorAt(0, QColor(150, 122, 92));
    wood.setColorAt(0.6, QColor(126, 100, 74));
    wood.setColorAt(1, QColor(96, 76, 58));
    painter.fillRect(QRect({}, size), wood);
    painter.setPen(QPen(QColor(110, 88, 64, 60), size.height() / 300.0));
    for (int y = 0; y < size.height(); y += size.height() / 24)
        painter.drawLine(0, y, size.width(), y + size.height() / 40);
}

QByteArray exifSegment(int orientation) {
    // APP1, 34 bytes long: "Exif", a little-endian TIFF head, one entry (0x0112, SHORT, 1 value), no further directory.
    constexpr char head[] = "\xFF\xE1\x00\x22"
                            "Exif\0\0"
                            "II*\0\x08\0\0\0"
                            "\x01\0"
                            "\x12\x01\x03\0\x01\0\0\0";
    QByteArray exif(head, sizeof head - 1);
    exif.append(static_cast<char>(orientation));
    exif.append(QByteArray(7, '\0'));
    return exif;
}

} // namespace

QImage specimenPhoto(const QImage& paper, const PhotoConditions& conditions) {
    QImage photo(conditions.size, QImage::Format_RGB32);
    QPainter painter(&photo);
    drawTable(painter, conditions.size);
    const bool isTall = paper.height() > paper.width();
    const double scale =
        isTall ? conditions.size.height() * 0.9 / paper.height() : conditions.size.width() * 0.74 / paper.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRect({}, conditions.size).center());
    painter.rotate(conditions.tilt);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 70));
    painter.drawRoundedRect(
        QRectF(-paper.width() / 2.0 + 10, -paper.height() / 2.0 + 14, paper.width(), paper.height()), 36, 36);
    painter.drawImage(QPointF(-paper.width() / 2.0, -paper.height() / 2.0), paper);
    painter.resetTransform();
    QRadialGradient light(conditions.size.width() * 0.35, conditions.size.height() * 0.3, conditions.size.width());
    light.setColorAt(0, QColor(0, 0, 0, static_cast<int>(255 * (1 - conditions.brightness))));
    light.setColorAt(1, QColor(0, 0, 0, qMin(255, static_cast<int>(255 * (1 - conditions.brightness)) + 70)));
    painter.fillRect(QRect({}, conditions.size), light);
    painter.end();
    addGrain(photo, conditions.noiseSeed);
    return photo;
}

QByteArray phoneJpeg(const QImage& upright, int orientation) {
    const int degrees = orientation == 3 ? 180 : orientation == 6 ? 270 : orientation == 8 ? 90 : 0;
    const QImage stored = degrees == 0 ? upright : upright.transformed(QTransform().rotate(degrees));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    stored.save(&buffer, "JPEG", jpegQuality);
    bytes.insert(2, exifSegment(orientation));
    return bytes;
}

QByteArray scannedPdf(const QImage& front, const QImage& back) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(150);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        const QImage sides[] = {front, back};
        for (const QImage& side : sides) {
            const int width = qMin(writer.width(), side.width());
            painter.drawImage(QRect(60, 90, width, width * side.height() / side.width()), side);
            if (&side == &sides[0])
                writer.newPage();
        }
    }
    // The time of writing is the only thing that would differ from run to run.
    static const QRegularExpression date(u"D:\\d{14}[+\\-Z\\d']*"_s);
    QString text = QString::fromLatin1(bytes);
    for (auto match = date.match(text); match.hasMatch(); match = date.match(text, match.capturedEnd()))
        text.replace(match.capturedStart(), match.capturedLength(),
                     u"D:20261124000000Z"_s.leftJustified(match.capturedLength(), u' '));
    return text.toLatin1();
}

QByteArray heicContainer() {
    return QByteArray("\0\0\0\x18"
                      "ftypheic\0\0\0\0mif1heic",
                      24) +
           QByteArray(4096, 'h');
}

} // namespace uketsuke
