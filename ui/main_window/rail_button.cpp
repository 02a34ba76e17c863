#include "ui/main_window/rail_button.h"

#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int largestBadge = 999;

} // namespace

RailButton::RailButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setBadge(int count) {
    m_badge = count;
    describe();
    update();
}

void RailButton::setNote(const QString& note) {
    m_note = note;
    describe();
    updateGeometry();
    update();
}

void RailButton::setKeyText(const QString& key) {
    m_key = key;
    describe();
}

void RailButton::describe() {
    setAccessibleName(m_badge > 0 ? tr("%1 %2 件").arg(text()).arg(m_badge) : text());
    setAccessibleDescription(m_note);
    const QString named = m_key.isEmpty() ? text() : tr("%1（%2）").arg(text(), m_key);
    setToolTip(m_note.isEmpty() ? named : named + u'\n' + m_note);
}

QSize RailButton::sizeHint() const {
    const int note = m_note.isEmpty() ? 0 : pixels(Space::Wide);
    return {m_theme.pixels(Measure::RailWidth), m_theme.pixels(Measure::RailEntryHeight) + note};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = isChecked();
    painter.fillRect(rect(), m_theme.colour(isCurrent || underMouse() ? ColourRole::RailCurrent : ColourRole::Rail));
    if (isCurrent)
        painter.fillRect(QRect(0, 0, pixels(Space::Tight), height()), m_theme.colour(ColourRole::RailMark));
    const QColor colour = m_theme.colour(isCurrent ? ColourRole::OnRailCurrent : ColourRole::OnRail);
    const int side = m_theme.pixels(Measure::RailIcon);
    const QFont font = m_theme.font(TextRole::Small);
    const int wordHeight = QFontMetrics(font).height();
    const int body = m_theme.pixels(Measure::RailEntryHeight);
    const int top = (body - side - wordHeight) / 2;
    const QRectF sign((width() - side) / 2.0, top, side, side);
    paintIcon(painter, m_icon, sign, colour);
    painter.setPen(colour);
    painter.setFont(font);
    painter.drawText(QRect(0, top + side, width(), wordHeight), Qt::AlignCenter, text());
    paintBadge(painter, sign);
    paintNote(painter, QRect(0, body - pixels(Space::Tight), width(), pixels(Space::Wide)));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(ColourRole::RailMark), m_theme.focusStroke()));
        const qreal half = m_theme.focusStroke() / 2;
        painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
    }
}

void RailButton::paintBadge(QPainter& painter, const QRectF& sign) {
    if (m_badge <= 0)
        return;
    const QString count = m_badge > largestBadge ? u"%1+"_s.arg(largestBadge) : QString::number(m_badge);
    const QFont font = m_theme.font(TextRole::Tiny);
    const qreal height = font.pixelSize() + pixels(Space::Tight) + m_theme.hairline();
    const qreal width =
        qMax(height, QFontMetricsF(font).horizontalAdvance(count) + 2.0 * pixels(Space::Tight) + m_theme.hairline());
    const qreal left = qMin(sign.right() - pixels(Space::Small), this->width() - width - pixels(Space::Tight));
    const QRectF pill(left, sign.top() - pixels(Space::Small), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(ColourRole::Badge));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ColourRole::OnBadge));
    painter.drawText(pill, Qt::AlignCenter, count);
}

void RailButton::paintNote(QPainter& painter, const QRect& box) {
    if (m_note.isEmpty())
        return;
    const int width = qMin(tagWidth(m_theme, m_note), box.width() - 2 * pixels(Space::Tight));
    const QRect place(box.left() + (box.width() - width) / 2, box.top(), width, box.height());
    paintTag(painter, m_theme, place, m_note, Tone::LookAgain);
}

} // namespace uketsuke
