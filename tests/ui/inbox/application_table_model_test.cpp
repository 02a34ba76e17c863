#include "ui/inbox/application_table_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

ApplicationListItem itemNamed(const QString& id, const QString& name = u"柏木 葉子"_s) {
    ApplicationListItem item;
    item.id = ApplicationId(id);
    item.receiptNumber = u"WR"_s + id;
    item.nameShown = name;
    item.dueOn = QDate(2026, 11, 24);
    return item;
}

QList<ApplicationListItem> itemsNamed(const QStringList& ids) {
    QList<ApplicationListItem> items;
    for (const QString& id : ids)
        items.append(itemNamed(id));
    return items;
}

QStringList idsIn(const ApplicationTableModel& model) {
    QStringList ids;
    for (const ApplicationListItem& item : model.items())
        ids.append(item.id.text());
    return ids;
}

class ApplicationTable : public testing::Test
{
protected:
    ApplicationTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ApplicationTable, TakesInAnyChangeOfTheList) {
    std::mt19937 random(7);
    const QStringList all{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
    for (int round = 0; round < 200; ++round) {
        QStringList wanted = all;
        std::shuffle(wanted.begin(), wanted.end(), random);
        wanted.resize(static_cast<int>(random() % 8));
        model.update(itemsNamed(wanted), false);
        ASSERT_EQ(idsIn(model), wanted);
    }
}

TEST_F(ApplicationTable, TheDueDaySaysHowItWasCounted) {
    model.update(itemsNamed({u"a"_s}), false);
    const QModelIndex due = model.index(0, static_cast<int>(InboxColumn::Due));
    EXPECT_EQ(due.data(Qt::ToolTipRole).toString(), QString());
    model.explainDueDays([](const ApplicationListItem& item) { return item.receiptNumber + u"＋2開館日"_s; });
    EXPECT_EQ(due.data(Qt::ToolTipRole).toString(), u"WRa＋2開館日"_s);
    EXPECT_EQ(due.data(Qt::AccessibleDescriptionRole).toString(), u"WRa＋2開館日"_s);
    EXPECT_EQ(model.index(0, 0).data(Qt::ToolTipRole).toString(), QString());
}

TEST_F(ApplicationTable, TheSelectionFollowsItsApplication) {
    model.update(itemsNamed({u"a"_s, u"b"_s, u"c"_s}), false);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    model.update(itemsNamed({u"new"_s, u"c"_s, u"b"_s}), false);

    EXPECT_EQ(model.item(selection.currentIndex().row()).id.text(), u"b"_s);
    EXPECT_EQ(selection.selectedRows().size(), 1);
}

TEST_F(ApplicationTable, AnUnchangedListTellsNothing) {
    model.update(itemsNamed({u"a"_s, u"b"_s}), false);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);

    model.update(itemsNamed({u"a"_s, u"b"_s}), false);

    EXPECT_EQ(changed.count() + inserted.count() + removed.count() + moved.count(), 0);
}

TEST_F(ApplicationTable, OnlyTheRowThatChangedIsPaintedAnew) {
    model.update(itemsNamed({u"a"_s, u"b"_s}), false);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.update({itemNamed(u"a"_s), itemNamed(u"b"_s, u"髙橋 健一"_s)}, false);

    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1);
}

TEST(ApplicationTablePaging, AsksForMoreOnceUntilMoreHasCome) {
    ApplicationTableModel model; // without the tester, which fetches more by itself
    QSignalSpy wanted(&model, &ApplicationTableModel::moreWanted);
    model.update(itemsNamed({u"a"_s}), true);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({}));
    model.append(itemsNamed({u"b"_s}), false);
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(idsIn(model), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(ApplicationTable, SaysHowLateAnApplicationIs) {
    model.setToday(QDate(2026, 11, 26));
    model.update({itemNamed(u"a"_s)}, false);
    const auto due = [this] { return model.index(0, static_cast<int>(InboxColumn::Due)).data().toString(); };
    EXPECT_EQ(due(), u"11/24(火)・2日超過"_s);
    model.setToday(QDate(2026, 11, 24));
    EXPECT_EQ(due(), u"11/24(火)・今日"_s);
    model.setToday(QDate(2026, 11, 23));
    EXPECT_EQ(due(), u"11/24(火)"_s);
}

TEST_F(ApplicationTable, TheTitleOfTheOrderingColumnShowsTheDirection) {
    model.showSort({ApplicationOrder::Due, SortDirection::Descending});
    EXPECT_EQ(model.headerData(static_cast<int>(InboxColumn::Due), Qt::Horizontal, Qt::DisplayRole).toString(),
              u"期限（開館日） ▼"_s);
    EXPECT_EQ(model.headerData(static_cast<int>(InboxColumn::State), Qt::Horizontal, Qt::DisplayRole).toString(),
              u"状態"_s);
}

} // namespace uketsuke
