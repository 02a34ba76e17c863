#pragma once

#include "ui/review/photos/photo_view_state.h"

#include <QSizeF>
#include <QTransform>

namespace uketsuke {

/// Where a picture lies in its view. Everything in device pixels, so that 100 % means one pixel on one pixel.
class PhotoGeometry
{
public:
    /// `picture` is the size of the whole picture, upright before the clerk's own turning.
    PhotoGeometry(QSizeF picture, QSizeF view, const PhotoViewState& state);

    [[nodiscard]] double fittedScale() const;
    /// The scale that is in use.
    [[nodiscard]] double scale() const;
    [[nodiscard]] bool isFitted() const { return m_state.scale <= 0; }

    /// From pixels of the whole picture to the view.
    [[nodiscard]] QTransform toView() const;

    /// The states after a deed; the picture never leaves the view.
    [[nodiscard]] PhotoViewState zoomedBy(double factor, QPointF fixedPoint) const;
    [[nodiscard]] PhotoViewState zoomedTo(double scale, QPointF fixedPoint) const;
    [[nodiscard]] PhotoViewState fitted() const;
    [[nodiscard]] PhotoViewState pannedBy(QPointF delta) const;
    [[nodiscard]] PhotoViewState turnedBy(int quarters) const;

    static constexpr double largestScale = 8;
    static constexpr double largestFittedScale = 4; ///< small pictures are not blown up beyond this

private:
    [[nodiscard]] QPointF fromView(QPointF point) const;
    [[nodiscard]] PhotoViewState withCentre(PhotoViewState state, QPointF centrePixel) const;

    QSizeF m_picture;
    QSizeF m_view;
    PhotoViewState m_state;
};

/// `size` after quarter turns.
[[nodiscard]] QSizeF turnedSize(QSizeF size, int quarterTurns);

} // namespace uketsuke
