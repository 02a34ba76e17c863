#include "ui/settings/settings_table.h"

#include "ui/shared/theme/theme.h"

#include <QHeaderView>

namespace uketsuke {

namespace {

constexpr int rowsInSight = 6;

} // namespace

SettingsTable::SettingsTable(const Theme& theme, const QString& name, const QStringList& titles, QWidget* parent)
    : QTableWidget(parent) {
    setObjectName(name);
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.pixels(Measure::SideRowHeight));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    // Not setStretchLastSection(): fitting the columns to new rows shrinks the last one again.
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(columnCount() - 1, QHeaderView::Stretch);
    setFixedHeight(theme.pixels(Measure::ListHeaderHeight) + rowsInSight * theme.pixels(Measure::SideRowHeight));
}

void SettingsTable::showRows(const QList<QStringList>& rows) {
    const int before = currentRow();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column)
            setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    if (rowCount() > 0)
        setCurrentCell(qBound(0, before, rowCount() - 1), 0);
}

} // namespace uketsuke
