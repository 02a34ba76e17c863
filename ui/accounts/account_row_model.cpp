#include "ui/accounts/account_row_model.h"

#include <algorithm>

namespace uketsuke {

AccountRowModel::AccountRowModel(QStringList titles, QObject* parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles)) {}

void AccountRowModel::replace(const QList<AccountRow>& rows) {
    const bool isSameOrder =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const AccountRow& left, const AccountRow& right) { return left.key == right.key; });
    if (!isSameOrder) {
        beginResetModel();
        m_rows = rows;
        return endResetModel();
    }
    if (rows == m_rows)
        return;
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AccountRowModel::rowOf(const QString& key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const AccountRow& row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AccountRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant AccountRowModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_rows.at(index.row()).texts.value(index.column());
    return {};
}

QVariant AccountRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

} // namespace uketsuke
