#pragma once

#include "ui/shared/tag.h"

#include <QStyledItemDelegate>

namespace uketsuke {

class Theme;

/// Paints the cells of the inbox: name with kana in small type beside or under it, days and states as pills, the chosen
/// row in a frame.
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    InboxDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Shows the whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QRect& box, const QModelIndex& index) const;
    void paintTwoLines(QPainter& painter, const QRect& box, const QString& first, const QString& second) const;
    void paintQuiet(QPainter& painter, const QRect& box, const QString& text) const;
    void paintFlags(QPainter& painter, QRect box, const QModelIndex& index, TagGround ground) const;
    void paintText(QPainter& painter, const QRect& box, const QString& text) const;
    const Theme& m_theme;
};

} // namespace uketsuke
