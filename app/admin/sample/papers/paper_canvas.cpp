#include "app/admin/sample/papers/paper_canvas.h"

#include "app/admin/sample/sample_random.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QImage emptyPaper(QSizeF size, double dotsPerUnit) {
    QImage image((size * dotsPerUnit).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QPolygonF wave(const QSizeF& size, double y, double amplitude, double length) {
    QPolygonF points;
    for (double x = 0; x <= size.width() + 20; x += 20)
        points.append({x, y + amplitude * std::sin(y / 70 + x / length) + amplitude / 2 * std::sin(x / length / 2.7)});
    return points;
}

} // namespace

PaperCanvas::PaperCanvas(QSizeF size, double dotsPerUnit, double corner)
    : m_size(size), m_image(emptyPaper(size, dotsPerUnit)), m_painter(&m_image) {
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    m_painter.scale(m_image.width() / size.width(), m_image.height() / size.height());
    QPainterPath outline;
    outline.addRoundedRect(QRectF({}, size), corner, corner);
    m_painter.fillPath(outline, Qt::white);
    // Everything later stays on the paper without the cost and the steps of a clip path.
    m_painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
}

void PaperCanvas::ground(const QColor& from, const QColor& to, quint32 waveSeed) {
    QLinearGradient tint(0, 0, m_size.width(), m_size.height());
    tint.setColorAt(0, from);
    tint.setColorAt(0.55, QColor((from.red() + to.red()) / 2 + 4, (from.green() + to.green()) / 2 + 4,
                                 (from.blue() + to.blue()) / 2 + 4));
    tint.setColorAt(1, to);
    m_painter.fillRect(QRectF({}, m_size), tint);
    waves(to.darker(118), waveSeed, 26);
    waves(from.darker(116), waveSeed + 1, 14);
}

void PaperCanvas::waves(const QColor& colour, quint32 seed, double amplitude) {
    SampleRandom random(seed);
    const double length = random.real(40, 90);
    QColor thin = colour;
    thin.setAlpha(130);
    // One dot wide and with steps: the photo smooths them, and smooth ones cost ten times as much.
    QPen pen(thin, 1);
    pen.setCosmetic(true);
    m_painter.setPen(pen);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (double y = -amplitude; y < m_size.height() + amplitude; y += m_size.height() / 44)
        m_painter.drawPolyline(wave(m_size, y, amplitude, length));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PaperCanvas::box(const QRectF& place, const QColor& fill, const QColor& line, double width) {
    m_painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    m_painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    m_painter.drawRect(place);
}

void PaperCanvas::line(QPointF from, QPointF to, const QColor& colour, double width) {
    m_painter.setPen(QPen(colour, width));
    m_painter.drawLine(from, to);
}

QFont PaperCanvas::fontOf(const PaperText& style) {
    QFont font;
    font.setFamilies(style.isSerif ? QStringList{u"Noto Serif CJK JP"_s, u"Noto Sans CJK JP"_s}
                                   : QStringList{u"Noto Sans CJK JP"_s});
    font.setPixelSize(qMax(1, qRound(style.size)));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing);
    return font;
}

void PaperCanvas::text(QPointF place, const QString& words, const PaperText& style, double widest) {
    m_painter.setFont(fontOf(style));
    m_painter.setPen(style.colour);
    const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(words);
    m_painter.save();
    m_painter.translate(place);
    if (widest > 0 && width > widest)
        m_painter.scale(widest / width, 1);
    m_painter.drawText(QPointF(), words);
    m_painter.restore();
}

void PaperCanvas::block(const QRectF& place, const QString& words, const PaperText& style, Qt::Alignment alignment) {
    PaperText fitting = style;
    const int flags = static_cast<int>(alignment) | Qt::TextWrapAnywhere;
    while (fitting.size > 10) {
        const QRectF needed = QFontMetricsF(fontOf(fitting)).boundingRect(place, flags, words);
        if (needed.height() <= place.height() + 1 && needed.width() <= place.width() + 1)
            break;
        fitting.size -= 1;
    }
    m_painter.setFont(fontOf(fitting));
    m_painter.setPen(style.colour);
    m_painter.drawText(place, flags, words);
}

void PaperCanvas::column(QPointF place, const QString& words, const PaperText& style) {
    for (const QChar letter : words) {
        text(place, letter, style);
        place.ry() += style.size * 1.12 + style.spacing;
    }
}

void PaperCanvas::handwriting(QPointF place, const QString& words, double size, double widest, quint32 seed) {
    SampleRandom random(seed);
    const double needed = QFontMetricsF(fontOf({size, {}, false, true, 0})).horizontalAdvance(words);
    size *= qMin(1.0, widest / needed);
    m_painter.setPen(QColor(0x20, 0x28, 0x60));
    double x = place.x();
    for (const char32_t letter : words.toUcs4()) {
        PaperText style{size * random.real(0.9, 1.08), {}, false, true, 0};
        m_painter.setFont(fontOf(style));
        const QString glyph = QString::fromUcs4(&letter, 1);
        m_painter.save();
        m_painter.translate(x, place.y() + random.real(-0.07, 0.07) * size);
        m_painter.rotate(random.real(-6, 4));
        m_painter.shear(random.real(-0.16, 0.02), 0);
        m_painter.drawText(QPointF(), glyph);
        m_painter.restore();
        x += QFontMetricsF(m_painter.font()).horizontalAdvance(glyph) * random.real(0.92, 1.02);
    }
}

void PaperCanvas::portrait(const QRectF& place, quint32 seed, const QColor& ground) {
    SampleRandom random(seed);
    const QColor skin = QColor::fromHsv(26 + random.below(8), 70 + random.below(40), 200 + random.below(30));
    const QColor hair = QColor::fromHsv(20, 60, 35 + random.below(40));
    const QColor cloth = QColor::fromHsv(random.below(360), 60 + random.below(60), 70 + random.below(80));
    const double w = place.width(), h = place.height();
    m_painter.save();
    m_painter.setClipRect(place);
    m_painter.translate(place.topLeft());
    m_painter.fillRect(QRectF(0, 0, w, h), ground);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(cloth);
    m_painter.drawEllipse(QRectF(w * 0.06, h * 0.72, w * 0.88, h * 0.6));
    m_painter.setBrush(hair);
    const double hairLength = random.real(0.42, 0.62);
    m_painter.drawRoundedRect(QRectF(w * 0.24, h * 0.12, w * 0.52, h * hairLength), w * 0.24, h * 0.2);
    m_painter.setBrush(skin);
    m_painter.drawRect(QRectF(w * 0.41, h * 0.6, w * 0.18, h * 0.17));
    m_painter.drawEllipse(QRectF(w * 0.29, h * 0.2, w * 0.42, h * 0.5));
    m_painter.setBrush(hair);
    m_painter.drawChord(QRectF(w * 0.27, h * 0.14, w * 0.46, h * 0.34), 10 * 16, 160 * 16);
    m_painter.restore();
    m_painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
}

void PaperCanvas::seal(const QRectF& place, const QString& words, const QColor& colour) {
    QColor ink = colour;
    ink.setAlpha(215);
    box(place, Qt::transparent, ink, 4);
    const qsizetype rows = words.size() > 4 ? 3 : 2;
    const double size = place.height() / static_cast<double>(rows) * 0.86;
    // Seals are read from the right, from top to bottom.
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double columns = std::ceil(static_cast<double>(words.size()) / static_cast<double>(rows));
        const qsizetype column = i / rows;
        const double x = place.right() - static_cast<double>(column + 1) * place.width() / columns;
        const QRectF cell(x, place.top() + static_cast<double>(i % rows) * place.height() / static_cast<double>(rows),
                          place.width() / columns, place.height() / static_cast<double>(rows));
        m_painter.setFont(fontOf({size, ink, true, true, 0}));
        m_painter.setPen(ink);
        m_painter.drawText(cell, Qt::AlignCenter, words.mid(i, 1));
    }
}

void PaperCanvas::falseCode(const QRectF& place, quint32 seed) {
    constexpr int modules = 25;
    SampleRandom random(seed);
    const double side = place.width() / modules;
    m_painter.fillRect(place.adjusted(-side, -side, side, side), Qt::white);
    const auto square = [&](int x, int y, int length, const QColor& colour) {
        m_painter.fillRect(QRectF(place.x() + x * side, place.y() + y * side, length * side, length * side), colour);
    };
    for (int y = 0; y < modules; ++y)
        for (int x = 0; x < modules; ++x)
            if (random.oneIn(2))
                square(x, y, 1, Qt::black);
    for (const QPoint corner : {QPoint(0, 0), QPoint(modules - 7, 0), QPoint(0, modules - 7)}) {
        square(corner.x() - (corner.x() > 0 ? 1 : 0), corner.y() - (corner.y() > 0 ? 1 : 0), 8, Qt::white);
        square(corner.x(), corner.y(), 7, Qt::black);
        square(corner.x() + 1, corner.y() + 1, 5, Qt::white);
        square(corner.x() + 2, corner.y() + 2, 3, Qt::black);
    }
}

void PaperCanvas::chip(const QRectF& place) {
    QLinearGradient gold(place.topLeft(), place.bottomRight());
    gold.setColorAt(0, QColor(0xe8, 0xcf, 0x86));
    gold.setColorAt(0.5, QColor(0xf6, 0xe8, 0xb6));
    gold.setColorAt(1, QColor(0xc8, 0xa6, 0x50));
    m_painter.setPen(QPen(QColor(0x8a, 0x6c, 0x2c), 2));
    m_painter.setBrush(gold);
    m_painter.drawRoundedRect(place, 12, 12);
    for (const double part : {0.33, 0.66}) {
        line({place.left(), place.top() + place.height() * part}, {place.right(), place.top() + place.height() * part},
             QColor(0x8a, 0x6c, 0x2c));
        line({place.left() + place.width() * part, place.top()}, {place.left() + place.width() * part, place.bottom()},
             QColor(0x8a, 0x6c, 0x2c));
    }
}

QImage PaperCanvas::finish() {
    m_painter.save();
    m_painter.translate(m_size.width() / 2, m_size.height() / 2);
    m_painter.rotate(-std::atan2(m_size.height(), m_size.width()) * 180 / M_PI * 0.55);
    const double size = qMin(m_size.width() * 0.26, m_size.height() * 0.42);
    const QFont font = fontOf({size, {}, true, false, size * 0.35});
    QPainterPath letters;
    letters.addText(0, 0, font, u"見本"_s);
    m_painter.translate(-letters.boundingRect().center());
    m_painter.setPen(QPen(QColor(255, 255, 255, 110), size / 60));
    m_painter.setBrush(QColor(0xd2, 0x1f, 0x2e, 92));
    m_painter.drawPath(letters);
    m_painter.restore();
    m_painter.end();
    return m_image;
}

} // namespace uketsuke
