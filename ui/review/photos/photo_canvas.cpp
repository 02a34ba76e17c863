#include "ui/review/photos/photo_canvas.h"

#include "ui/review/photos/picture_image.h"
#include "ui/review/photos/tone_table.h"
#include "ui/review/photos/upright_transform.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace uketsuke {

namespace {

constexpr double zoomStep = 1.25;
constexpr int degreesForAStep = 120; // of a wheel, in eighths of a degree
constexpr double panShare = 0.15;    // of the view, for one press of an arrow
constexpr double neededAround = 0.1; // of the view, on each side: asked for before it is seen
constexpr double askedAround = 0.35; // … and so much at a time
constexpr double sharpEnough = 1.02; // a picture may be stretched by so much before a finer one is asked for

} // namespace

PhotoCanvas::PhotoCanvas(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PhotoCanvas::setPicture(const DecodedPicture& picture, PictureDetail detail) {
    (detail == PictureDetail::Box ? m_box : m_own) = {imageOf(picture), picture.part, picture.orientation};
    m_ownSize = picture.fullSize;
    updateCursor();
    update();
}

void PhotoCanvas::clear() {
    m_box = {};
    m_own = {};
    m_reduced = {};
    m_ownSize = {};
    updateCursor();
    update();
}

void PhotoCanvas::setState(const PhotoViewState& state) {
    if (state == m_state)
        return;
    m_state = state;
    updateCursor();
    update();
}

QSize PhotoCanvas::sizeInDevicePixels() const {
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

PhotoGeometry PhotoCanvas::geometryOfPicture() const {
    return {QSizeF(m_ownSize), QSizeF(sizeInDevicePixels()), m_state};
}

double PhotoCanvas::scale() const {
    return hasPicture() ? geometryOfPicture().scale() : 0;
}

QRect PhotoCanvas::partInView(double margin) const {
    const QRectF view(QPointF(0, 0), QSizeF(sizeInDevicePixels()));
    const double aside = margin * view.width();
    const double above = margin * view.height();
    const QRectF seen = geometryOfPicture().toView().inverted().mapRect(view.adjusted(-aside, -above, aside, above));
    return seen.toAlignedRect().intersected(QRect({}, m_ownSize));
}

QRect PhotoCanvas::neededPart() const {
    return partInView(neededAround);
}

QRect PhotoCanvas::partToAskFor() const {
    return partInView(askedAround);
}

bool PhotoCanvas::needsSharperPicture() const {
    if (!hasPicture() || (!m_box.isNull() && detailOf(m_box) * sharpEnough >= qMin(1.0, scale())))
        return false;
    return m_own.isNull() || !m_own.part.contains(neededPart());
}

double PhotoCanvas::detailOf(const QImage& image, const QRect& part) const {
    if (part.isEmpty())
        return 0;
    // By the area: the picture may lie on its side.
    return std::sqrt(double(image.width()) * image.height() / (double(part.width()) * part.height()));
}

const PhotoCanvas::Layer& PhotoCanvas::layerForScale() const {
    // A picture much finer than the screen flickers when it is painted small: the box picture is used where it covers.
    const bool boxCovers = !m_box.isNull() && detailOf(m_box) * sharpEnough >= scale();
    return m_own.isNull() || boxCovers ? m_box : m_own;
}

const QImage& PhotoCanvas::reduced(const Layer& layer) const {
    const QImage& image = layer.image;
    // A smooth painter looks at two pixels beside each other: a picture more than twice too fine loses thin lines.
    if (detailOf(layer) < 2 * scale())
        return image;
    const double now = detailOf(m_reduced, layer.part);
    if (m_reducedFrom != image.cacheKey() || now < scale() || now >= 2 * scale()) {
        double detail = detailOf(layer);
        while (detail >= 2 * scale())
            detail /= 2;
        const QSize size = (QSizeF(image.size()) * (detail / detailOf(layer))).toSize().expandedTo({1, 1});
        m_reduced = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_reducedFrom = image.cacheKey();
    }
    return m_reduced;
}

void PhotoCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colour(ColourRole::Stage));
    if (hasPicture()) {
        if (m_state.tone == PhotoTone{})
            paintPicture(painter, event->rect());
        else
            paintWithTone(painter);
        if (needsSharperPicture())
            QMetaObject::invokeMethod(this, &PhotoCanvas::sharperPictureNeeded, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &PhotoCanvas::painted, Qt::QueuedConnection);
    }
    if (hasFocus())
        paintFocus(painter);
}

bool PhotoCanvas::isMadeForItsPlace(const Layer& layer) const {
    const QSizeF place = QSizeF(m_ownSize) * scale();
    return m_state.quarterTurns == 0 && layer.orientation == 1 && layer.part.size() == m_ownSize &&
           std::abs(layer.image.width() - place.width()) <= 1 && std::abs(layer.image.height() - place.height()) <= 1;
}

void PhotoCanvas::paintPicture(QPainter& painter, const QRect& exposed) const {
    const double ratio = painter.device()->devicePixelRatioF();
    const Layer& layer = layerForScale();
    painter.save();
    painter.setClipRect(exposed);
    painter.scale(1 / ratio, 1 / ratio);
    if (isMadeForItsPlace(layer)) {
        painter.drawImage(geometryOfPicture().toView().map(QPointF(0, 0)).toPoint(), layer.image);
    } else {
        if (&layer == &m_own && !m_box.isNull() && !layer.part.contains(partInView(0)))
            paintLayer(painter, m_box); // blurred until the part that is in view has come
        paintLayer(painter, layer);
    }
    painter.restore();
}

void PhotoCanvas::paintLayer(QPainter& painter, const Layer& layer) const {
    const QImage& image = reduced(layer);
    const QSizeF upright = uprightSize(layer.orientation, image.size());
    const QTransform place = geometryOfPicture().toView();
    QTransform transform = uprightTransform(layer.orientation, image.size());
    transform *= QTransform::fromScale(layer.part.width() / upright.width(), layer.part.height() / upright.height());
    transform *= QTransform::fromTranslate(layer.part.x(), layer.part.y());
    transform *= place;
    // On whole pixels of the screen: at 100 % nothing is blurred.
    transform *= QTransform::fromTranslate(std::round(place.dx()) - place.dx(), std::round(place.dy()) - place.dy());
    painter.save();
    painter.setTransform(transform, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(0, 0), image);
    painter.restore();
}

void PhotoCanvas::paintWithTone(QPainter& painter) const {
    QImage screen(sizeInDevicePixels(), QImage::Format_RGB32);
    screen.setDevicePixelRatio(devicePixelRatioF());
    screen.fill(m_theme.colour(ColourRole::Stage));
    QPainter onScreen(&screen);
    paintPicture(onScreen, rect());
    onScreen.end();
    const QRectF place = geometryOfPicture().toView().mapRect(QRectF(QPointF(0, 0), QSizeF(m_ownSize)));
    ToneTable(m_state.tone).applyTo(screen, place.toAlignedRect());
    painter.drawImage(QPointF(0, 0), screen);
}

void PhotoCanvas::paintFocus(QPainter& painter) const {
    const double stroke = m_theme.focusStroke();
    painter.setPen(QPen(m_theme.colour(ColourRole::RailMark), stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
}

void PhotoCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!hasPicture() || m_state.scale <= 0)
        return;
    m_state = geometryOfPicture().pannedBy({0, 0}); // the picture stays within the view
}

void PhotoCanvas::change(const PhotoViewState& state) {
    if (state == m_state)
        return;
    setState(state);
    Q_EMIT stateChanged(m_state);
}

void PhotoCanvas::zoomBy(double factor, QPointF position) {
    if (hasPicture())
        change(geometryOfPicture().zoomedBy(factor, position * devicePixelRatioF()));
}

void PhotoCanvas::zoomIn() {
    zoomBy(zoomStep, QRectF(rect()).center());
}

void PhotoCanvas::zoomOut() {
    zoomBy(1 / zoomStep, QRectF(rect()).center());
}

void PhotoCanvas::zoomToFit() {
    change(geometryOfPicture().fitted());
}

void PhotoCanvas::zoomToOwnPixels() {
    zoomToOwnPixelsAt(QRectF(rect()).center());
}

void PhotoCanvas::zoomToOwnPixelsAt(QPointF position) {
    if (hasPicture())
        change(geometryOfPicture().zoomedTo(1, position * devicePixelRatioF()));
}

void PhotoCanvas::toggleFit(QPointF position) {
    if (m_state.scale > 0)
        zoomToFit();
    else
        zoomToOwnPixelsAt(position);
}

void PhotoCanvas::turn(int quarters) {
    change(geometryOfPicture().turnedBy(quarters));
}

void PhotoCanvas::setTone(PhotoTone tone) {
    PhotoViewState state = m_state;
    state.tone = tone;
    change(state);
}

void PhotoCanvas::pan(QPointF delta) {
    if (hasPicture())
        change(geometryOfPicture().pannedBy(delta * devicePixelRatioF()));
}

void PhotoCanvas::wheelEvent(QWheelEvent* event) {
    const double steps = double(event->angleDelta().y()) / degreesForAStep;
    if (steps != 0)
        zoomBy(std::pow(zoomStep, steps), event->position());
    event->accept();
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragFrom = event->position();
    m_isDragging = true;
    updateCursor();
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_isDragging)
        return;
    pan(event->position() - m_dragFrom);
    m_dragFrom = event->position();
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent*) {
    m_isDragging = false;
    updateCursor();
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        toggleFit(event->position());
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (zoomByKey(*event) || (isPlain && moveByKey(event->key())))
        return event->accept();
    if (isPlain && event->key() == Qt::Key_R && !event->isAutoRepeat())
        return turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    if (isPlain && event->key() == Qt::Key_Space && !event->isAutoRepeat())
        return Q_EMIT fullScreenRequested();
    QWidget::keyPressEvent(event);
}

bool PhotoCanvas::zoomByKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Semicolon: // + on a Japanese keyboard, with or without Shift
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        toggleFit(QRectF(rect()).center());
        return true;
    default:
        return false;
    }
}

bool PhotoCanvas::moveByKey(int key) {
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        Q_EMIT pageTurnRequested(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!isArrow || m_state.scale <= 0)
        return false; // with the whole picture in view the arrows belong to the page
    const double stepX = key == Qt::Key_Left ? 1 : key == Qt::Key_Right ? -1 : 0;
    const double stepY = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    pan({stepX * panShare * width(), stepY * panShare * height()});
    return true;
}

void PhotoCanvas::updateCursor() {
    if (!hasPicture() || m_state.scale <= 0)
        unsetCursor();
    else
        setCursor(m_isDragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

} // namespace uketsuke
