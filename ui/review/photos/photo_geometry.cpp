#include "ui/review/photos/photo_geometry.h"

#include <algorithm>

namespace uketsuke {

namespace {

QTransform turned(int quarterTurns) {
    return QTransform().rotate(90.0 * quarterTurns);
}

/// The coordinate that may lie in the middle: the middle of a picture that fits, else none that shows an outside.
double clampedCentre(double centre, double picture, double visible) {
    if (visible >= picture)
        return picture / 2;
    return std::clamp(centre, visible / 2, picture - visible / 2);
}

} // namespace

QSizeF turnedSize(QSizeF size, int quarterTurns) {
    return quarterTurns % 2 == 0 ? size : size.transposed();
}

PhotoGeometry::PhotoGeometry(QSizeF picture, QSizeF view, const PhotoViewState& state)
    : m_picture(picture.expandedTo({1, 1})), m_view(view.expandedTo({1, 1})), m_state(state) {}

double PhotoGeometry::fittedScale() const {
    const QSizeF size = turnedSize(m_picture, m_state.quarterTurns);
    return std::min({m_view.width() / size.width(), m_view.height() / size.height(), largestFittedScale});
}

double PhotoGeometry::scale() const {
    return isFitted() ? fittedScale() : m_state.scale;
}

QTransform PhotoGeometry::toView() const {
    const QPointF centre(m_state.centre.x() * m_picture.width(), m_state.centre.y() * m_picture.height());
    QTransform transform = QTransform::fromTranslate(-centre.x(), -centre.y());
    transform *= QTransform::fromScale(scale(), scale());
    transform *= turned(m_state.quarterTurns);
    transform *= QTransform::fromTranslate(m_view.width() / 2, m_view.height() / 2);
    return transform;
}

QPointF PhotoGeometry::fromView(QPointF point) const {
    return toView().inverted().map(point);
}

PhotoViewState PhotoGeometry::withCentre(PhotoViewState state, QPointF centrePixel) const {
    const PhotoGeometry next(m_picture, m_view, state);
    const QSizeF visible = turnedSize(m_view, state.quarterTurns) / next.scale();
    state.centre = {clampedCentre(centrePixel.x(), m_picture.width(), visible.width()) / m_picture.width(),
                    clampedCentre(centrePixel.y(), m_picture.height(), visible.height()) / m_picture.height()};
    return state;
}

PhotoViewState PhotoGeometry::zoomedBy(double factor, QPointF fixedPoint) const {
    return zoomedTo(scale() * factor, fixedPoint);
}

PhotoViewState PhotoGeometry::zoomedTo(double wanted, QPointF fixedPoint) const {
    const double smallest = fittedScale();
    if (wanted <= smallest && smallest <= 1)
        return fitted();
    PhotoViewState state = m_state;
    state.scale = std::clamp(wanted, std::min(smallest, 1.0), std::max(largestScale, smallest));
    // The picture's pixel under the pointer stays there.
    const QPointF fromMiddle = fixedPoint - QPointF(m_view.width() / 2, m_view.height() / 2);
    const QPointF offset = turned(m_state.quarterTurns).inverted().map(fromMiddle) / state.scale;
    return withCentre(state, fromView(fixedPoint) - offset);
}

PhotoViewState PhotoGeometry::fitted() const {
    PhotoViewState state = m_state;
    state.scale = 0;
    state.centre = {0.5, 0.5};
    return state;
}

PhotoViewState PhotoGeometry::pannedBy(QPointF delta) const {
    if (isFitted())
        return m_state;
    const QPointF middle(m_view.width() / 2, m_view.height() / 2);
    return withCentre(m_state, fromView(middle - delta));
}

PhotoViewState PhotoGeometry::turnedBy(int quarters) const {
    PhotoViewState state = m_state;
    state.quarterTurns = ((state.quarterTurns + quarters) % 4 + 4) % 4;
    const QPointF centre(m_state.centre.x() * m_picture.width(), m_state.centre.y() * m_picture.height());
    return withCentre(state, centre);
}

} // namespace uketsuke
