#include "ui/intake/intake_delegate.h"

#include "ui/shared/theme/theme.h"

#include <QPainter>

namespace uketsuke {

void IntakeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintBackground(*painter, option, index);
    const QRect box = option.rect.adjusted(pixels(Space::Medium), 0, -pixels(Space::Tight), 0);
    QFont font = m_theme.font(TextRole::List);
    font.setBold(index.data(Qt::FontRole).value<QFont>().bold());
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setFont(font);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : m_theme.colour(ColourRole::Text));
    const QString text = index.data().toString().simplified();
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

void IntakeDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, m_theme.colour(isSelected ? ColourRole::SurfaceSelected : ColourRole::Surface));
    const QRectF box = option.rect;
    const qreal line = isSelected ? m_theme.focusStroke() : m_theme.hairline();
    const QColor colour = m_theme.colour(isSelected ? ColourRole::Focus : ColourRole::LineSoft);
    painter.fillRect(QRectF(box.left(), box.bottom() - line, box.width(), line), colour);
    if (!isSelected)
        return;
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), line), colour);
    if (index.column() == 0)
        painter.fillRect(QRectF(box.left(), box.top(), line, box.height()), colour);
    if (index.column() == index.model()->columnCount() - 1)
        painter.fillRect(QRectF(box.right() - line, box.top(), line, box.height()), colour);
}

} // namespace uketsuke
