#include "ui/shared/tag.h"

#include <QFontMetrics>
#include <QPainter>

namespace uketsuke {

Tag::Tag(const QString& text, Tone tone, QWidget* parent) : QLabel(text, parent) {
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTone(tone);
}

void Tag::setTone(Tone tone) {
    uketsuke::setTone(*this, tone);
}

void Tag::display(const QString& text, Tone tone) {
    setText(text);
    setTone(tone);
    setVisible(!text.isEmpty());
}

int tagWidth(const Theme& theme, const QString& text) {
    if (text.isEmpty())
        return 0;
    return QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(text) + 2 * pixels(Space::Small) +
           pixels(Space::Tight);
}

int paintTag(QPainter& painter, const Theme& theme, const QRect& box, const QString& text, Tone tone,
             TagGround ground) {
    const int width = qMin(tagWidth(theme, text), box.width());
    if (width <= 0)
        return 0;
    const QFont font = theme.font(TextRole::Small);
    const int height = font.pixelSize() + 2 * pixels(Space::Tight);
    const QRectF pill(box.left(), box.top() + (box.height() - height) / 2.0, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool wouldVanish = ground == TagGround::ChosenRow && tone == Tone::Neutral;
    painter.setBrush(theme.colour(wouldVanish ? ColourRole::Surface : toneSurface(tone)));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme.colour(wouldVanish ? ColourRole::Text : toneText(tone)));
    const int inner = width - 2 * pixels(Space::Small);
    painter.drawText(pill, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inner));
    painter.restore();
    return width;
}

} // namespace uketsuke
