#pragma once

#include <QTableView>

namespace uketsuke {

class AccountRowModel;
class Theme;

/// One of the page's two lists. The one that has the focus, or had it last, shows its chosen row; the other one shows
/// none.
class AccountsTable : public QTableView
{
    Q_OBJECT
public:
    AccountsTable(const Theme& theme, AccountRowModel& model, QWidget* parent);
    /// The key of the chosen row; empty where none is.
    [[nodiscard]] QString chosen() const;
    /// The row with this key, or the one that has come to its place.
    void choose(const QString& key, int place);

Q_SIGNALS:
    void chosenChanged();
    /// It has the focus now.
    void entered();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void adoptTheme();
    const Theme& m_theme;
    AccountRowModel& m_model;
};

} // namespace uketsuke
