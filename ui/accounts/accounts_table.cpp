#include "ui/accounts/accounts_table.h"

#include "ui/accounts/account_row_model.h"
#include "ui/shared/row_table.h"
#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace uketsuke {

AccountsTable::AccountsTable(const Theme& theme, AccountRowModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model) {
    setModel(&model);
    layOutAsRows(*this);
    QHeaderView* header = horizontalHeader();
    layOutTitles(*header);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(&theme, &Theme::changed, this, &AccountsTable::adoptTheme);
    adoptTheme();
}

void AccountsTable::adoptTheme() {
    verticalHeader()->setDefaultSectionSize(m_theme.pixels(Measure::SideRowHeight));
    horizontalHeader()->setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight));
}

QString AccountsTable::chosen() const {
    return selectionModel()->hasSelection() ? m_model.key(currentIndex().row()) : QString();
}

void AccountsTable::choose(const QString& key, int place) {
    if (m_model.rowCount() == 0)
        return;
    const int row = m_model.rowOf(key);
    selectRow(row >= 0 ? row : qBound(0, place, m_model.rowCount() - 1));
}

void AccountsTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    choose({}, currentIndex().row());
    Q_EMIT entered();
}

void AccountsTable::keyPressEvent(QKeyEvent* event) {
    // No search by letters here: a stray key must not move the selection.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->modifiers() == Qt::NoModifier)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void AccountsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

} // namespace uketsuke
