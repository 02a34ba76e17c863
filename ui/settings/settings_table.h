#pragma once

#include <QStringList>
#include <QTableWidget>

namespace uketsuke {

class Theme;

/// A short table of a section: whole rows, one chosen, no editing in cells.
class SettingsTable : public QTableWidget
{
    Q_OBJECT
public:
    SettingsTable(const Theme& theme, const QString& name, const QStringList& titles, QWidget* parent = nullptr);
    /// Replaces the rows; the chosen row number stays where it can.
    void showRows(const QList<QStringList>& rows);
    [[nodiscard]] int chosenRow() const { return currentRow(); }
};

} // namespace uketsuke
