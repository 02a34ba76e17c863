#pragma once

#include <QImage>
#include <QPainter>

namespace uketsuke {

/// How a line of text is set.
struct PaperText {
    double size = 28; ///< height of the letters, in tenths of a millimetre
    QColor colour{0x22, 0x22, 0x26};
    bool isBold = false;
    bool isSerif = false;
    double spacing = 0; ///< added between letters
};

/// An invented paper being drawn, in tenths of a millimetre. Whatever is drawn, 見本 stands across it at the end.
class PaperCanvas
{
public:
    /// `dotsPerUnit` is the resolution: 1.0 for quick tests, 2.2 for sharp photos.
    PaperCanvas(QSizeF size, double dotsPerUnit, double corner);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QPainter& painter() { return m_painter; }

    /// A tint from corner to corner, with the fine waves of security printing over it.
    void ground(const QColor& from, const QColor& to, quint32 waveSeed);
    void waves(const QColor& colour, quint32 seed, double amplitude);
    void box(const QRectF& place, const QColor& fill, const QColor& line = Qt::transparent, double width = 2);
    void line(QPointF from, QPointF to, const QColor& colour, double width = 2);
    /// One line; `place` is the left end of its baseline. Shrunk where it would be wider than `widest`.
    void text(QPointF place, const QString& words, const PaperText& style = {}, double widest = 0);
    /// Inside a rectangle, in several lines where needed; shrunk until it fits.
    void block(const QRectF& place, const QString& words, const PaperText& style = {},
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
    /// Letters one under the other.
    void column(QPointF place, const QString& words, const PaperText& style);
    /// As somebody writes with a ball-pen: every letter a little off; smaller where it would be wider than `widest`.
    void handwriting(QPointF place, const QString& words, double size, double widest, quint32 seed);
    /// A head and shoulders without a face, on a plain ground.
    void portrait(const QRectF& place, quint32 seed, const QColor& ground = QColor(0xb9, 0xcf, 0xe2));
    /// A red seal, square for offices.
    void seal(const QRectF& place, const QString& words, const QColor& colour = QColor(0xc8, 0x2c, 0x2c));
    /// Squares that look like a QR code and say nothing.
    void falseCode(const QRectF& place, quint32 seed);
    void chip(const QRectF& place);

    /// Writes 見本 across it and hands the picture over.
    [[nodiscard]] QImage finish();

private:
    [[nodiscard]] static QFont fontOf(const PaperText& style);
    QSizeF m_size;
    QImage m_image;
    QPainter m_painter;
};

} // namespace uketsuke
