#pragma once

#include <QStyledItemDelegate>

namespace uketsuke {

class Theme;

/// Paints the cells of the intake's lists: colour and weight as the model says, the chosen row in a frame.
class IntakeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    IntakeDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    const Theme& m_theme;
};

} // namespace uketsuke
