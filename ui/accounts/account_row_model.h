#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace uketsuke {

/// One line of a list, and what it is about: a request's id or a login.
struct AccountRow {
    QString key;
    QStringList texts;
    bool operator==(const AccountRow&) const = default;
};

/// A short list whose rows are known by their keys.
class AccountRowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    AccountRowModel(QStringList titles, QObject* parent);

    /// Where the same keys stay in the same order nothing moves.
    void replace(const QList<AccountRow>& rows);
    [[nodiscard]] QString key(int row) const { return m_rows.value(row).key; }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<AccountRow> m_rows;
};

} // namespace uketsuke
