#include "app/decoder/picture_canvas.h"

#include <QPainter>

namespace uketsuke {

void writeOntoWhite(const QImage& image, std::span<unsigned char> slot) {
    QImage canvas(slot.data(), image.width(), image.height(), qsizetype(4) * image.width(), QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.drawImage(QRect(QPoint(0, 0), image.size()), image);
}

} // namespace uketsuke
