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
    [[nodiscard]] QSize sizeOfPicture() const { return m_own.isNull() ? m_box.image.size() : m_own.image.size(); }
    /// A picture at its own size is there, or the part of it that was looked at.
    [[nodiscard]] bool hasOwnSize() const { return !m_own.isNull(); }
    /// What is in view, or will be with the next step, is finer than what was decoded.
    [[nodiscard]] bool needsSharperPicture() const;
    /// Of the whole picture, upright: what has to be sharp now …
    [[nodiscard]] QRect neededPart() const;
    /// … and what to ask for, so that it stays sharp for a while.
    [[nodiscard]] QRect partToAskFor() const;

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
    /// needsSharperPicture() since it was painted last.
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
    /// Pixels and what they show.
    struct Layer {
        QImage image;
        QRect part;          ///< of the whole picture, upright
        int orientation = 1; ///< EXIF's, still to be applied
        [[nodiscard]] bool isNull() const { return image.isNull(); }
    };
    [[nodiscard]] PhotoGeometry geometryOfPicture() const;
    [[nodiscard]] QRect partInView(double margin) const;
    [[nodiscard]] const Layer& layerForScale() const;
    [[nodiscard]] const QImage& reduced(const Layer& layer) const;
    [[nodiscard]] double detailOf(const QImage& image, const QRect& part) const;
    [[nodiscard]] double detailOf(const Layer& layer) const { return detailOf(layer.image, layer.part); }
    /// Pixel by pixel: nothing has to be scaled, nothing is blurred.
    [[nodiscard]] bool isMadeForItsPlace(const Layer& layer) const;
    void paintLayer(QPainter& painter, const Layer& layer) const;
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
    Layer m_box;
    Layer m_own;
    QSize m_ownSize;          ///< of the whole picture, upright
    mutable QImage m_reduced; ///< of the picture m_reducedFrom, for a scale at which that is far too fine
    mutable qint64 m_reducedFrom = 0;
    PhotoViewState m_state;
    QPointF m_dragFrom;
    bool m_isDragging = false;
};

} // namespace uketsuke
