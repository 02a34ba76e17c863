#include "ui/settings/settings_table.h"

#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace uketsuke {

namespace {

constexpr int fewestRowsInSight = 2;
constexpr int mostRowsInSight = 6;

} // namespace

SettingsTable::SettingsTable(const Theme& theme, const QString& name, const QStringList& titles, QWidget* parent)
    : QTableWidget(parent), m_theme(theme) {
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
    horizontalHeader()->setFixedHeight(theme.pixels(Measure::ListHeaderHeight));
    fitHeight();
}

void SettingsTable::explainEmpty(const QString& text) {
    m_whyEmpty = text;
    viewport()->update();
}

void SettingsTable::fitHeight() {
    const int rows = qBound(fewestRowsInSight, rowCount(), mostRowsInSight);
    setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight) + rows * m_theme.pixels(Measure::SideRowHeight));
}

void SettingsTable::paintEvent(QPaintEvent* event) {
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_whyEmpty.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextRole::Base));
    painter.setPen(m_theme.colour(ColourRole::TextQuiet));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_whyEmpty);
}

void SettingsTable::showRows(const QList<QStringList>& rows) {
    const int before = currentRow();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column)
            setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    fitHeight();
    if (rowCount() > 0)
        setCurrentCell(qBound(0, before, rowCount() - 1), 0);
}

} // namespace uketsuke
