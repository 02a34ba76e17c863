#include "ui/inbox/inbox_delegate.h"

#include "ui/inbox/application_table_model.h"
#include "ui/inbox/inbox_words.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace uketsuke {

namespace {

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
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

void InboxDelegate::paintName(QPainter& painter, const QRect& box, const QModelIndex& index) const {
    const ApplicationListItem item = itemAt(index);
    paintText(painter, box, item.nameShown);
    const int used =
        QFontMetrics(m_theme.font(TextRole::List)).horizontalAdvance(item.nameShown) + pixels(Space::Medium);
    const QRect rest = box.adjusted(used, 0, 0, 0);
    if (rest.width() <= pixels(Space::Wide))
        return;
    const QFont font = m_theme.font(TextRole::Small);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ColourRole::TextQuiet));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(item.kanaShown, Qt::ElideRight, rest.width()));
}

void InboxDelegate::paintFlags(QPainter& painter, QRect box, const QModelIndex& index, TagGround ground) const {
    for (const ApplicationFlag flag : itemAt(index).flags) {
        if (box.width() <= pixels(Space::Wide))
            return;
        const int width = paintTag(painter, m_theme, box, flagText(flag), flagTone(flag), ground);
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
