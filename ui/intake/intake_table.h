#pragma once

#include <QTableView>

namespace uketsuke {

class Theme;

/// A plain list of rows in the theme's sizes; each column takes its part of the width.
class IntakeTable : public QTableView
{
    Q_OBJECT
public:
    /// `shares`: the part of the width of each column.
    IntakeTable(const Theme& theme, QAbstractItemModel& model, QList<int> shares, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void adoptTheme();
    void fitColumns();
    const Theme& m_theme;
    QList<int> m_shares;
};

} // namespace uketsuke
