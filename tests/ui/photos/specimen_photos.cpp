#include "tests/ui/photos/specimen_photos.h"

#include <QPainter>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace uketsuke::specimen_photos {

namespace {

using DrawCard = std::function<void(QPainter&)>; // in a card of 860 × 540

void write(QPainter& painter, QPointF place, int pixelSize, const QString& text) {
    QFont font(u"Noto Sans CJK JP"_s);
    font.setPixelSize(pixelSize);
    painter.setFont(font);
    painter.drawText(place, text);
}

QImage photographed(QSize size, const QColor& paper, double tilt, const DrawCard& draw) {
    QImage photo(size, QImage::Format_RGB32);
    QPainter painter(&photo);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QLinearGradient table(0, 0, size.width(), size.height());
    table.setColorAt(0, QColor(0x8a, 0x77, 0x63));
    table.setColorAt(1, QColor(0x5c, 0x4d, 0x3f));
    painter.fillRect(photo.rect(), table);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(tilt);
    const double scale = qMin(size.width() / 1000.0, size.height() / 660.0);
    painter.scale(scale, scale);
    painter.translate(-430, -270);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(0, 0, 860, 540), 28, 28);
    painter.setPen(QColor(0x22, 0x22, 0x22));
    draw(painter);
    painter.setPen(QColor(0xd9, 0x8a, 0x80));
    write(painter, {48, 510}, 54, u"見　本"_s);
    return photo;
}

} // namespace

QImage licenceFront(QSize size) {
    return photographed(size, QColor(0xf1, 0xee, 0xe0), -1.2, [](QPainter& painter) {
        write(painter, {36, 64}, 36, u"氏名　柏 木　葉 子　　平成 6年 8月14日生"_s);
        write(painter, {36, 120}, 28, u"住所　千葉県柏市柏五丁目8番12号"_s);
        write(painter, {36, 160}, 28, u"　　　ひばりハイツ203"_s);
        write(painter, {36, 206}, 28, u"交付　令和 5年 7月 2日　12345"_s);
        painter.fillRect(QRectF(36, 236, 520, 50), QColor(0xe9, 0xc9, 0x4c));
        write(painter, {50, 272}, 30, u"2028年(令和10年) 9月14日まで有効"_s);
        painter.fillRect(QRectF(630, 180, 190, 240), QColor(0xb8, 0xcd, 0xe0));
    });
}

QImage licenceBack(QSize size) {
    return photographed(size, QColor(0xf4, 0xf0, 0xe4), 0.8, [](QPainter& painter) {
        write(painter, {36, 64}, 32, u"備考"_s);
        for (int line = 0; line < 5; ++line)
            painter.drawLine(QPointF(36, 120 + 64 * line), QPointF(824, 120 + 64 * line));
    });
}

QImage staffCard(QSize size) {
    return photographed(size, QColor(0xe6, 0xf0, 0xf8), 2, [](QPainter& painter) {
        write(painter, {36, 80}, 40, u"社員証　見本株式会社"_s);
        write(painter, {36, 150}, 34, u"柏 木　葉 子"_s);
    });
}

QImage checkers(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, (x + y) % 2 == 0 ? 0xFF000000U : 0xFFFFFFFFU);
    return image;
}

} // namespace uketsuke::specimen_photos
