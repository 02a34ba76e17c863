#include "ui/inbox/inbox_delegate.h"

#include "ui/inbox/application_table_model.h"
#include "ui/inbox/inbox_words.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

// A line may be lower than its font says: with Japanese fonts a good part of that is air.
constexpr int cellAlignment = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip;
// A long name and its kana, in letters; what is narrower has the kana under the name, in every row alike.
constexpr int nameLetters = 8;
constexpr int kanaLetters = 10;

int sideBySideWidth(const Theme& theme) {
    return nameLetters * theme.font(TextRole::List).pixelSize() + pixels(Space::Medium) +
           kanaLetters * theme.font(TextRole::Small).pixelSize();
}

ApplicationListItem itemAt(const QModelIndex& index) {
    return index.data(ApplicationTableModel::ItemRole).value<ApplicationListItem>();
}

} // namespace

InboxDelegate::InboxDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintBackground(*painter, option, index);
    const QRect box = option.rect.adjusted(pixels(Space::Medium), 0, -pixels(Space::Tight), 0);
    const auto* model = static_cast<const ApplicationTableModel*>(index.model());
    const auto column = static_cast<InboxColumn>(index.column());
    const TagGround ground = option.state.testFlag(QStyle::State_Selected) ? TagGround::ChosenRow : TagGround::Page;
    CellWords words{index.data(Qt::DisplayRole).toString(), Tone::Neutral, false};
    if (column == InboxColumn::Due)
        words = dueWords(itemAt(index), model->today());
    if (column == InboxColumn::State)
        words = stateWords(itemAt(index).state);
    if (column == InboxColumn::Name)
        paintName(*painter, box, index);
    else if (column == InboxColumn::Procedure && !itemAt(index).branch.isEmpty())
        paintTwoLines(*painter, box, procedureText(itemAt(index).procedure), itemAt(index).branch.simplified());
    else if (column == InboxColumn::Flags)
        paintFlags(*painter, box, index, ground);
    else if (words.isPill)
        paintTag(*painter, m_theme, box, words.text, words.tone);
    else
        paintText(*painter, box, words.text);
    painter->restore();
}

void InboxDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, m_theme.colour(isSelected  ? ColourRole::SurfaceSelected
                                                 : isHovered ? ColourRole::SurfaceHover
                                                             : ColourRole::Surface));
    const QRectF box = option.rect;
    if (!isSelected) {
        painter.fillRect(QRectF(box.left(), box.bottom() - m_theme.hairline(), box.width(), m_theme.hairline()),
                         m_theme.colour(ColourRole::LineSoft));
        return;
    }
    // The frame round the row: every cell paints its part of it.
    const qreal line = m_theme.focusStroke();
    const QColor colour = m_theme.colour(ColourRole::Focus);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), line), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), colour);
    if (index.column() == 0)
        painter.fillRect(QRectF(box.left(), box.top(), line, box.height()), colour);
    if (index.column() == inboxColumnCount - 1)
        painter.fillRect(QRectF(box.right() - line, box.top(), line, box.height()), colour);
}

void InboxDelegate::paintText(QPainter& painter, const QRect& box, const QString& text) const {
    const QFont font = m_theme.font(TextRole::List);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(box, cellAlignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

void InboxDelegate::paintName(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const ApplicationListItem item = itemAt(index);
    if (box.width() < sideBySideWidth(m_theme) && !item.kanaShown.isEmpty())
        return paintTwoLines(painter, box, item.nameShown, item.kanaShown);
    paintText(painter, box, item.nameShown);
    const int used =
        QFontMetrics(m_theme.font(TextRole::List)).horizontalAdvance(item.nameShown) + pixels(Space::Medium);
    if (const QRect rest = box.adjusted(used, 0, 0, 0); rest.width() > pixels(Space::Wide))
        paintQuiet(painter, rest, item.kanaShown);
}

/// The second one small and quiet below the first.
void InboxDelegate::paintTwoLines(QPainter& painter, const QRect& box, const QString& first,
                                  const QString& second) const {
    const int firstHeight = m_theme.font(TextRole::List).pixelSize() + pixels(Space::Tight);
    const int secondHeight = m_theme.font(TextRole::Small).pixelSize() + pixels(Space::Tight);
    const int top = box.top() + (box.height() - firstHeight - secondHeight) / 2;
    paintText(painter, QRect(box.left(), top, box.width(), firstHeight), first);
    paintQuiet(painter, QRect(box.left(), top + firstHeight, box.width(), secondHeight), second);
}

void InboxDelegate::paintQuiet(QPainter& painter, const QRect& box, const QString& text) const {
    const QFont font = m_theme.font(TextRole::Small);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ColourRole::TextQuiet));
    painter.drawText(box, cellAlignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

void InboxDelegate::paintFlags(QPainter& painter, QRect box, const QModelIndex& index, TagGround ground) const {
    const QList<ApplicationFlag> flags = itemAt(index).flags;
    const QFont font = m_theme.font(TextRole::Small);
    for (int place = 0; place < flags.size(); ++place) {
        const auto further = flags.size() - 1 - place;
        const QString sign = u"+%1"_s.arg(further);
        const int signWidth = further > 0 ? QFontMetrics(font).horizontalAdvance(sign) + 2 * pixels(Space::Tight) : 0;
        const QRect room = box.adjusted(0, 0, -signWidth, 0);
        const QString text = flagText(flags.at(place));
        if (place > 0 && tagWidth(m_theme, text) > room.width()) {
            // No pill without its words: how many are left is said instead, and the tool tip has them all.
            painter.setFont(font);
            painter.setPen(m_theme.colour(ColourRole::TextQuiet));
            painter.drawText(box, cellAlignment, u"+%1"_s.arg(further + 1));
            return;
        }
        const int width = paintTag(painter, m_theme, room, text, flagTone(flags.at(place)), ground);
        box.setLeft(box.left() + width + pixels(Space::Tight));
    }
}

bool InboxDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const QString text = index.data(Qt::DisplayRole).toString();
    const int needed = QFontMetrics(m_theme.font(TextRole::List)).horizontalAdvance(text) + pixels(Space::Large);
    if (event->type() == QEvent::ToolTip && index.isValid() && needed > option.rect.width()) {
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    QToolTip::hideText();
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace uketsuke
