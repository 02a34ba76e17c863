#include "app/admin/sample/photos/paper_photo.h"

#include "app/admin/sample/photos/desk_texture.h"
#include "app/admin/sample/photos/photo_light.h"

#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace uketsuke {
namespace {

/// The picture's size when it is held upright.
QSize uprightSize(const PhotoConditions& conditions) {
    return conditions.orientation >= 5 ? conditions.size.transposed() : conditions.size;
}

/// From the upright picture to the stored one: EXIF 6 is stored turned to the left, 8 to the right, 3 on its head.
QTransform storedFromUpright(const PhotoConditions& conditions) {
    const double width = conditions.size.width(), height = conditions.size.height();
    switch (conditions.orientation) {
    case 3:
        return {-1, 0, 0, -1, width, height};
    case 6:
        return {0, -1, 1, 0, 0, height};
    case 8:
        return {0, 1, -1, 0, width, 0};
    default:
        return {};
    }
}

/// Where the paper's corners lie in the upright picture, clockwise from the top left.
QPolygonF cornersOf(const QImage& paper, const PhotoConditions& conditions) {
    const QSizeF picture = uprightSize(conditions);
    const double angle = conditions.rotation * M_PI / 180;
    const QSizeF turned(paper.width() * std::abs(std::cos(angle)) + paper.height() * std::abs(std::sin(angle)),
                        paper.width() * std::abs(std::sin(angle)) + paper.height() * std::abs(std::cos(angle)));
    const double scale =
        conditions.coverage * qMin(picture.width() / turned.width(), picture.height() / turned.height());
    SampleRandom random(conditions.seed);
    const double room = (1 - conditions.coverage) * 0.35;
    const QPointF centre(picture.width() * (0.5 + random.real(-room, room)),
                         picture.height() * (0.5 + random.real(-0.05, 0.05)));
    const double halfWidth = paper.width() * scale / 2, halfHeight = paper.height() * scale / 2;
    const double narrow = 1 - conditions.perspective;
    const QTransform turn = QTransform().translate(centre.x(), centre.y()).rotate(conditions.rotation);
    return turn.map(QPolygonF({QPointF(-halfWidth * narrow, -halfHeight), QPointF(halfWidth * narrow, -halfHeight),
                               QPointF(halfWidth, halfHeight), QPointF(-halfWidth, halfHeight)}));
}

/// A few broad, faint strokes around the edge.
void drawShadow(QPainter& painter, const QPolygonF& corners, double unit) {
    painter.setBrush(Qt::NoBrush);
    const QPolygonF fallen = corners.translated(unit * 5, unit * 8);
    for (int width = 4; width >= 1; --width) {
        painter.setPen(QPen(QColor(0, 0, 0, 34), unit * 9 * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(fallen);
    }
}

void drawGlare(QPainter& painter, const QPolygonF& corners, double unit, quint32 seed) {
    SampleRandom random(seed + 3);
    const QPointF at = corners[0] + (corners[2] - corners[0]) * random.real(0.3, 0.7);
    QRadialGradient lamp(at, unit * 170);
    lamp.setColorAt(0, QColor(255, 255, 255, 245));
    lamp.setColorAt(0.35, QColor(255, 255, 250, 170));
    lamp.setColorAt(1, QColor(255, 255, 245, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lamp);
    painter.drawEllipse(at, unit * 170, unit * 120);
}

void blur(QImage& photo, int pixels) {
    const QSize size = photo.size();
    photo = photo.scaled(size / pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
}

} // namespace

PhotoConditions photoConditions(const SampleAttachment& attachment, QSize size) {
    SampleRandom random(attachment.seed);
    const bool isPleasant = attachment.isPleasant;
    PhotoConditions conditions;
    conditions.size = size;
    conditions.orientation = attachment.orientation;
    conditions.seed = attachment.seed;
    conditions.desk = random.below(deskTextureCount);
    conditions.rotation = isPleasant ? random.real(-2, 2) : random.real(-5, 5);
    conditions.perspective = isPleasant ? random.real(0, 0.03) : random.real(0, 0.08);
    conditions.coverage = isPleasant ? random.real(0.86, 0.94) : random.real(0.7, 0.92);
    conditions.brightness = isPleasant ? random.real(0.96, 1.05) : random.real(0.8, 1.08);
    conditions.unevenness = isPleasant ? 0.12 : random.real(0.15, 0.4);
    if (attachment.picture == SamplePicture::Dark)
        conditions.brightness = random.real(0.2, 0.32);
    if (attachment.picture == SamplePicture::Tilted)
        conditions.rotation = (random.oneIn(2) ? 1 : -1) * random.real(16, 34);
    if (attachment.picture == SamplePicture::Tilted)
        conditions.perspective = random.real(0.16, 0.26);
    if (attachment.picture == SamplePicture::Blurred)
        conditions.blur = qMax(3, size.width() / 220);
    if (attachment.picture == SamplePicture::UpsideDown)
        conditions.rotation += 180;
    conditions.hasGlare = attachment.picture == SamplePicture::Glare;
    return conditions;
}

QImage photographed(const QImage& paper, const PhotoConditions& conditions) {
    QImage photo(conditions.size, QImage::Format_RGB32);
    QPainter painter(&photo);
    const double unit = conditions.size.width() / 1000.0;
    painter.fillRect(photo.rect(), QBrush(deskTexture(conditions.desk)));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QTransform stored = storedFromUpright(conditions);
    const QPolygonF corners = stored.map(cornersOf(paper, conditions));
    drawShadow(painter, corners, unit);
    QTransform laid;
    const QPolygonF edges{QPointF(0, 0), QPointF(paper.width(), 0), QPointF(paper.width(), paper.height()),
                          QPointF(0, paper.height())};
    if (QTransform::quadToQuad(edges, corners, laid)) {
        painter.setTransform(laid);
        painter.drawImage(0, 0, paper);
        painter.resetTransform();
    }
    if (conditions.hasGlare)
        drawGlare(painter, corners, unit, conditions.seed);
    painter.end();
    if (conditions.blur > 0)
        blur(photo, conditions.blur);
    applyLightAndNoise(photo, {conditions.brightness, conditions.unevenness, conditions.seed});
    return photo;
}

} // namespace uketsuke
