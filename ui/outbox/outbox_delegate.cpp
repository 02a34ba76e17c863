#include "ui/outbox/outbox_delegate.h"

#include "ui/outbox/outbox_table_model.h"
#include "ui/outbox/outbox_words.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>

namespace uketsuke {

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintBackground(*painter, option, index);
    const QRect box = option.rect.adjusted(pixels(Space::Medium), 0, -pixels(Space::Tight), 0);
    const QString text = index.data().toString();
    const auto* model = static_cast<const OutboxTableModel*>(index.model());
    if (static_cast<OutboxColumn>(index.column()) == OutboxColumn::State) {
        paintTag(*painter, m_theme, box, text, mailStateTone(model->mail(index.row()).state));
    } else {
        const QFont font = m_theme.font(TextRole::List);
        painter->setFont(font);
        painter->setPen(m_theme.colour(ColourRole::Text));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }
    painter->restore();
}

void OutboxDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, m_theme.colour(isSelected  ? ColourRole::SurfaceSelected
                                                 : isHovered ? ColourRole::SurfaceHover
                                                             : ColourRole::Surface));
    const QRectF box = option.rect;
    const qreal line = isSelected ? m_theme.focusStroke() : m_theme.hairline();
    const QColor colour = m_theme.colour(isSelected ? ColourRole::Focus : ColourRole::LineSoft);
    painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), colour);
    if (!isSelected)
        return;
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), line), colour);
    if (index.column() == 0)
        painter.fillRect(QRectF(box.left(), box.top(), line, box.height()), colour);
    if (index.column() == outboxColumnCount - 1)
        painter.fillRect(QRectF(box.right() - line, box.top(), line, box.height()), colour);
}

} // namespace uketsuke
