#include "ui/inbox/application_table_model.h"

#include "ui/inbox/inbox_words.h"
#include "ui/shared/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

std::optional<ApplicationOrder> orderOfColumn(InboxColumn column) {
    switch (column) {
    case InboxColumn::ReceiptNumber:
        return ApplicationOrder::ReceiptNumber;
    case InboxColumn::Procedure:
        return ApplicationOrder::Procedure;
    case InboxColumn::Name:
        return ApplicationOrder::Kana;
    case InboxColumn::Submitted:
        return ApplicationOrder::Submission;
    case InboxColumn::Due:
        return ApplicationOrder::Due;
    case InboxColumn::State:
        return ApplicationOrder::State;
    case InboxColumn::Holder:
    case InboxColumn::Documents:
    case InboxColumn::Flags:
    case InboxColumn::Count:
        return std::nullopt;
    }
    return std::nullopt;
}

InboxColumn columnOfOrder(ApplicationOrder order) {
    switch (order) {
    case ApplicationOrder::Due:
        return InboxColumn::Due;
    case ApplicationOrder::Submission:
        return InboxColumn::Submitted;
    case ApplicationOrder::ReceiptNumber:
        return InboxColumn::ReceiptNumber;
    case ApplicationOrder::Kana:
        return InboxColumn::Name;
    case ApplicationOrder::Procedure:
        return InboxColumn::Procedure;
    case ApplicationOrder::State:
        return InboxColumn::State;
    }
    return InboxColumn::Due;
}

ApplicationTableModel::ApplicationTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ApplicationTableModel::explainDueDays(std::function<QString(const ApplicationListItem&)> explanation) {
    m_whyDue = std::move(explanation);
}

void ApplicationTableModel::setToday(const QDate& today) {
    if (today == m_today)
        return;
    m_today = today;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_items.size()) - 1, inboxColumnCount - 1));
}

void ApplicationTableModel::showSort(const ApplicationSort& sort) {
    m_sort = sort;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, inboxColumnCount - 1);
}

void ApplicationTableModel::update(const QList<ApplicationListItem>& items, bool hasMore) {
    m_hasMore = hasMore;
    m_isFetching = false;
    QHash<ApplicationId, int> places;
    for (int place = 0; place < items.size(); ++place)
        places.insert(items.at(place).id, place);
    const QList<ApplicationId> ids = places.keys();
    removeMissing(QSet<ApplicationId>(ids.begin(), ids.end()));
    reorder(places);
    insertNew(items);
    for (int row = 0; row < items.size(); ++row)
        if (m_items.at(row) != items.at(row)) {
            m_items[row] = items.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, inboxColumnCount - 1));
        }
}

void ApplicationTableModel::removeMissing(const QSet<ApplicationId>& staying) {
    for (int last = static_cast<int>(m_items.size()) - 1; last >= 0; --last) {
        if (staying.contains(m_items.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_items.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_items.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ApplicationTableModel::reorder(const QHash<ApplicationId, int>& places) {
    const auto byPlace = [&places](const ApplicationListItem& left, const ApplicationListItem& right) {
        return places.value(left.id) < places.value(right.id);
    };
    if (std::is_sorted(m_items.cbegin(), m_items.cend(), byPlace))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<ApplicationId> ids;
    for (const QModelIndex& index : before)
        ids.append(m_items.at(index.row()).id);
    std::sort(m_items.begin(), m_items.end(), byPlace);
    QModelIndexList after;
    for (int number = 0; number < before.size(); ++number)
        after.append(index(rowOf(ids.at(number)), before.at(number).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ApplicationTableModel::insertNew(const QList<ApplicationListItem>& items) {
    for (int row = 0; row < items.size(); ++row) {
        if (row < m_items.size() && m_items.at(row).id == items.at(row).id)
            continue;
        // What is in the model is in the order of `items`: everything up to the next known row is new.
        int end = row;
        while (end < items.size() && (row >= m_items.size() || items.at(end).id != m_items.at(row).id))
            ++end;
        beginInsertRows({}, row, end - 1);
        for (int place = row; place < end; ++place)
            m_items.insert(place, items.at(place));
        endInsertRows();
        row = end - 1;
    }
}

void ApplicationTableModel::append(const QList<ApplicationListItem>& items, bool hasMore) {
    m_hasMore = hasMore;
    m_isFetching = false;
    if (items.isEmpty())
        return;
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    m_items.append(items);
    endInsertRows();
}

int ApplicationTableModel::rowOf(const ApplicationId& id) const {
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(), [&id](const auto& item) { return item.id == id; });
    return found == m_items.cend() ? -1 : static_cast<int>(found - m_items.cbegin());
}

int ApplicationTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ApplicationTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : inboxColumnCount;
}

QVariant ApplicationTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApplicationListItem& item = m_items.at(index.row());
    const auto column = static_cast<InboxColumn>(index.column());
    if (role == Qt::DisplayRole)
        return cellText(item, column);
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? rowText(item) : cellText(item, column);
    if (role == Qt::ToolTipRole && column == InboxColumn::Flags)
        return cellText(item, column);
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) && column == InboxColumn::Due && m_whyDue)
        return m_whyDue(item);
    if (role == ItemRole)
        return QVariant::fromValue(item);
    return {};
}

QString ApplicationTableModel::cellText(const ApplicationListItem& item, InboxColumn column) const {
    switch (column) {
    case InboxColumn::ReceiptNumber:
        return item.receiptNumber;
    case InboxColumn::Procedure:
        return item.branch.isEmpty() ? procedureText(item.procedure)
                                     : procedureText(item.procedure) + u"　"_s + item.branch;
    case InboxColumn::Name:
        return item.nameShown + u"　"_s + item.kanaShown;
    case InboxColumn::Submitted:
        return m_dates.moment(item.submittedAt);
    case InboxColumn::Due:
        return dueWords(item, m_today).text;
    case InboxColumn::State:
        return stateWords(item.state).text;
    case InboxColumn::Holder:
        return holderText(item.holder);
    case InboxColumn::Documents:
        return QString::number(item.documentCount);
    case InboxColumn::Flags: {
        QStringList words;
        for (const ApplicationFlag flag : item.flags)
            words.append(flagText(flag));
        return words.join(u"、"_s);
    }
    case InboxColumn::Count:
        break;
    }
    return {};
}

QString ApplicationTableModel::rowText(const ApplicationListItem& item) const {
    QStringList words;
    for (int column = 0; column < inboxColumnCount; ++column)
        words.append(cellText(item, static_cast<InboxColumn>(column)));
    return words.join(u"、"_s);
}

QVariant ApplicationTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= inboxColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto column = static_cast<InboxColumn>(section);
    if (orderOfColumn(column) != m_sort.order)
        return columnTitle(column);
    return QString(columnTitle(column) + (m_sort.direction == SortDirection::Ascending ? u" ▲"_s : u" ▼"_s));
}

QString ApplicationTableModel::columnTitle(InboxColumn column) const {
    switch (column) {
    case InboxColumn::ReceiptNumber:
        return tr("受付番号");
    case InboxColumn::Procedure:
        return tr("手続き");
    case InboxColumn::Name:
        return tr("氏名");
    case InboxColumn::Submitted:
        return tr("受付");
    case InboxColumn::Due:
        return tr("期限（開館日）");
    case InboxColumn::State:
        return tr("状態");
    case InboxColumn::Holder:
        return tr("担当");
    case InboxColumn::Documents:
        return tr("書類");
    case InboxColumn::Flags:
        return tr("注意");
    case InboxColumn::Count:
        break;
    }
    return {};
}

bool ApplicationTableModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void ApplicationTableModel::fetchMore(const QModelIndex&) {
    m_isFetching = true;
    Q_EMIT moreWanted();
}

} // namespace uketsuke
