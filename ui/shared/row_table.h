#pragma once

class QHeaderView;
class QTableView;

namespace uketsuke {

/// A table as a list of rows: one whole row is chosen at a time, nothing is edited in it, Tab leaves it.
void layOutAsRows(QTableView& table);
/// Titles that are words alone: they are not clicked and do not follow what is chosen.
void layOutTitles(QHeaderView& titles);

} // namespace uketsuke
