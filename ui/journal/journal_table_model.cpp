#include "ui/journal/journal_table_model.h"

#include "ui/shared/journal_text.h"

namespace uketsuke {

void JournalTableModel::replace(const QList<JournalEntry>& entries, bool hasMore) {
    beginResetModel();
    m_entries = entries;
    m_hasMore = hasMore;
    m_isFetching = false;
    endResetModel();
}

void JournalTableModel::append(const QList<JournalEntry>& entries, bool hasMore) {
    m_hasMore = hasMore;
    m_isFetching = false;
    if (entries.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
}

int JournalTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JournalEntry& entry = m_entries.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Number:
        return entry.sequence;
    case Moment:
        return m_dates.exactMoment(entry.happenedAt);
    case Person:
        return entry.actorName;
    case Sentence:
        return journalSentence(entry);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("番号");
    case Moment:
        return tr("日時");
    case Person:
        return tr("だれが");
    case Sentence:
        return tr("何を");
    case ColumnCount:
        break;
    }
    return {};
}

bool JournalTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void JournalTableModel::fetchMore(const QModelIndex&) {
    m_isFetching = true;
    Q_EMIT moreWanted();
}

} // namespace uketsuke
