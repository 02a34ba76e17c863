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
    /// Stands in the place of the rows while there are none: why, and what to do.
    void explainEmpty(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitHeight();
    const Theme& m_theme;
    QString m_whyEmpty;
};

} // namespace uketsuke
