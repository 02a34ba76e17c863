#pragma once

#include "app/domain/application/application_list.h"
#include "ui/shared/date_text.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace uketsuke {

/// The columns of the inbox, in the order of the sketch.
enum class InboxColumn { ReceiptNumber, Procedure, Name, Submitted, Due, State, Holder, Documents, Flags, Count };
inline constexpr int inboxColumnCount = static_cast<int>(InboxColumn::Count);

/// The order that a click on this column's title asks for; none where the database keeps no index for it.
[[nodiscard]] std::optional<ApplicationOrder> orderOfColumn(InboxColumn column);
[[nodiscard]] InboxColumn columnOfOrder(ApplicationOrder order);

/// A list of applications. New contents are taken in by moves, so that selection and scroll survive them.
class ApplicationTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ItemRole = Qt::UserRole };

    explicit ApplicationTableModel(QObject* parent = nullptr);

    /// The day that decides what is late.
    void setToday(const QDate& today);
    [[nodiscard]] QDate today() const { return m_today; }
    /// How an item's due day was counted, for the pointer; nothing is said where the answer is empty.
    void explainDueDays(std::function<QString(const ApplicationListItem&)> explanation);
    /// The mark beside the title of the column that orders the list.
    void showSort(const ApplicationSort& sort);
    /// Takes in what the list is now; rows are known by their id.
    void update(const QList<ApplicationListItem>& items, bool hasMore);
    /// Adds the next page at the end.
    void append(const QList<ApplicationListItem>& items, bool hasMore);
    [[nodiscard]] const QList<ApplicationListItem>& items() const { return m_items; }
    [[nodiscard]] const ApplicationListItem& item(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowOf(const ApplicationId& id) const; ///< -1 where it is not in the list

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The view has come near the end.
    void moreWanted();

private:
    void removeMissing(const QSet<ApplicationId>& staying);
    void reorder(const QHash<ApplicationId, int>& places);
    void insertNew(const QList<ApplicationListItem>& items);
    [[nodiscard]] QString cellText(const ApplicationListItem& item, InboxColumn column) const;
    [[nodiscard]] QString columnTitle(InboxColumn column) const;
    [[nodiscard]] QString rowText(const ApplicationListItem& item) const;

    QList<ApplicationListItem> m_items;
    QDate m_today;
    ApplicationSort m_sort;
    DateText m_dates;
    std::function<QString(const ApplicationListItem&)> m_whyDue;
    bool m_hasMore = false;
    bool m_isFetching = false;
};

} // namespace uketsuke
