#pragma once

#include "app/services/documents/decoding/decoded_picture.h"
#include "ui/review/photos/photo_geometry.h"
#include "ui/shared/theme/theme.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace uketsuke {

/// How finely a picture was decoded: for its box on the screen, or at its own size.
enum class PictureDetail { Box, OwnSize };

/// One picture on dark ground: zoom to the pointer, pan, turn, brightness. Sharp at every scale of the screen. Keys
/// work while it has the focus.
class PhotoCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoCanvas(const Theme& theme, QWidget* parent = nullptr);

    void setPicture(const DecodedPicture& picture, PictureDetail detail);
    void clear();
    [[nodiscard]] bool hasPicture() const { return !m_box.isNull() || !m_own.isNull(); }
    /// Of the finest picture that is there, in its own pixels.
    [[nodiscard]] QSize sizeOfPicture() const { return m_own.isNull() ? m_box.size() : m_own.size(); }
    /// A picture at its own size is shown, and no finer one can come.
    [[nodiscard]] bool hasOwnSize() const { return !m_own.isNull(); }

    void setState(const PhotoViewState& state);
    [[nodiscard]] const PhotoViewState& state() const { return m_state; }
    /// Device pixels for a pixel of the whole picture; 0 without a picture.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSize sizeInDevicePixels() const;

    void zoomIn();
    void zoomOut();
    void zoomToFit();
    /// 100 %: a pixel of the picture on a pixel of the screen.
    void zoomToOwnPixels();
    void turn(int quarters);
    void setTone(PhotoTone tone);

Q_SIGNALS:
    /// The person changed how it is looked at.
    void stateChanged(const uketsuke::PhotoViewState& state);
    /// What is shown now is finer than what was decoded.
    void sharperPictureNeeded();
    void pageTurnRequested(int pages);
    void fullScreenRequested();
    /// A picture has really been painted.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] PhotoGeometry geometryOfPicture() const;
    [[nodiscard]] const QImage& imageForScale() const;
    [[nodiscard]] const QImage& reducedImage() const;
    [[nodiscard]] double detailOf(const QImage& image) const;
    void paintPicture(QPainter& painter, const QRect& exposed) const;
    void paintWithTone(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    void change(const PhotoViewState& state);
    void zoomBy(double factor, QPointF position);
    void zoomToOwnPixelsAt(QPointF position);
    void toggleFit(QPointF position);
    void pan(QPointF delta);
    [[nodiscard]] bool zoomByKey(const QKeyEvent& event);
    [[nodiscard]] bool moveByKey(int key);
    void updateCursor();

    const Theme& m_theme;
    QImage m_box;
    QImage m_own;
    int m_ownOrientation = 1; ///< EXIF's, still to be applied
    QSize m_ownSize;          ///< of the whole picture, upright
    mutable QImage m_reduced; ///< of the picture m_reducedFrom, for a scale at which that is far too fine
    mutable qint64 m_reducedFrom = 0;
    PhotoViewState m_state;
    QPointF m_dragFrom;
    bool m_isDragging = false;
};

} // namespace uketsuke
