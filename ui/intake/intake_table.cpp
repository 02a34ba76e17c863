#include "ui/intake/intake_table.h"

#include "ui/intake/intake_delegate.h"
#include "ui/shared/row_table.h"
#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <numeric>

namespace uketsuke {

IntakeTable::IntakeTable(const Theme& theme, QAbstractItemModel& model, QList<int> shares, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_shares(std::move(shares)) {
    setModel(&model);
    setItemDelegate(new IntakeDelegate(theme, this));
    layOutAsRows(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOutTitles(*horizontalHeader());
    connect(&theme, &Theme::changed, this, &IntakeTable::adoptTheme);
    adoptTheme();
}

void IntakeTable::adoptTheme() {
    verticalHeader()->setDefaultSectionSize(m_theme.pixels(Measure::SideRowHeight));
    horizontalHeader()->setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight));
    fitColumns();
}

void IntakeTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void IntakeTable::keyPressEvent(QKeyEvent* event) {
    // No search by letters here: a stray key must not move the selection.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->modifiers() == Qt::NoModifier)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void IntakeTable::fitColumns() {
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    int left = viewport()->width();
    for (int column = 0; column < m_shares.size() - 1; ++column) {
        setColumnWidth(column, viewport()->width() * m_shares.at(column) / qMax(1, all));
        left -= columnWidth(column);
    }
    // What rounding leaves, too: the chosen row's frame ends with the table.
    if (!m_shares.isEmpty())
        setColumnWidth(static_cast<int>(m_shares.size()) - 1, left);
}

} // namespace uketsuke
