#include "ui/shared/row_table.h"

#include <QHeaderView>
#include <QTableView>

namespace uketsuke {

void layOutAsRows(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void layOutTitles(QHeaderView& titles) {
    titles.setHighlightSections(false);
    titles.setSectionsClickable(false);
    titles.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace uketsuke
