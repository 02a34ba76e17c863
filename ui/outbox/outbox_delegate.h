#pragma once

#include <QStyledItemDelegate>

namespace uketsuke {

class Theme;

/// Paints the cells of the outbox: the state as a pill, the chosen row in a frame.
class OutboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OutboxDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    const Theme& m_theme;
};

} // namespace uketsuke
