#include "tests/ui/inbox/inbox_desk.h"
#include "tests/ui/support/picture.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace uketsuke {
namespace {

QStringList entriesOf(const FilterList& list) {
    QStringList entries;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        entries.append(list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return entries;
}

class Branches : public Inbox
{
protected:
    void addBranches() {
        addSketch();
        send(u"高柳分館"_s, {u"WR0123"_s, u"WR0126"_s});
        send(u"本館"_s, {u"WR0119"_s, u"WR0124"_s, u"WR0128"_s});
    }
    QString saved() { return m_database.scalar(u"SELECT content FROM staff_preferences WHERE login = 'sato'"_s); }
};

} // namespace

TEST_F(Branches, AreNoConditionWhereNoApplicationNamesOne) {
    addSketch();
    open();
    EXPECT_FALSE(branches().isVisible());
    const QModelIndex procedure = model().table().index(0, static_cast<int>(InboxColumn::Procedure));
    EXPECT_EQ(procedure.data().toString(), u"再発行"_s);
    procedures().setFocus();
    QTest::keyClick(&procedures(), Qt::Key_Tab);
    EXPECT_FALSE(branches().hasFocus());
}

TEST_F(Branches, NarrowTheListByKeysAndF3TakesTheNextOfTheOneThatIsChosen) {
    addBranches();
    open();
    ASSERT_TRUE(branches().isVisible());
    EXPECT_EQ(entriesOf(branches()), (QStringList{u"すべて 6 件"_s, u"本館 3 件"_s, u"高柳分館 2 件"_s}));
    procedures().setFocus();
    QTest::keyClick(&procedures(), Qt::Key_Tab);
    ASSERT_TRUE(branches().hasFocus());
    QTest::keyClick(&branches(), Qt::Key_End);
    ASSERT_EQ(branches().chosen(), u"高柳分館"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0123"_s, u"WR0126"_s}; }));
    const QModelIndex procedure = model().table().index(0, static_cast<int>(InboxColumn::Procedure));
    EXPECT_EQ(procedure.data().toString(), u"新規登録　高柳分館"_s);
    keepPicture(m_window, u"inbox_branch"_s);
    QSignalSpy taken(m_page, &InboxPage::takeNextRequested);
    QTest::keyClick(&m_window, Qt::Key_F3);
    ASSERT_EQ(taken.count(), 1);
    WorkList list;
    list.filter.branch = u"高柳分館"_s;
    EXPECT_EQ(taken.at(0).at(0).value<WorkList>(), list);
    QTest::keyClick(&branches(), Qt::Key_Home);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == 6; }));
    EXPECT_EQ(model().filter(), ApplicationFilter{});
}

TEST_F(Branches, NarrowASearchToo) {
    addBranches();
    open();
    branches().setCurrentIndex(branches().model()->index(1, 0)); // 本館
    search().setText(u"スズ"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0128"_s}; }));
    search().setText(u"カシ"_s); // 高柳分館
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().isEmpty(); }));
}

TEST_F(Branches, TheChoiceIsKeptForThePerson) {
    addBranches();
    open();
    branches().setCurrentIndex(branches().model()->index(2, 0)); // 高柳分館
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved().contains(u"高柳分館"_s); }));
    m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model().filter() == ApplicationFilter{}; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == 6; }));
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0123"_s, u"WR0126"_s}; }));
    EXPECT_EQ(branches().chosen(), u"高柳分館"_s);
}

TEST_F(Branches, WhatIsChosenStaysInViewWhenNothingWaitsForItAnyMore) {
    addBranches();
    open();
    branches().setCurrentIndex(branches().model()->index(2, 0)); // 高柳分館
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown().size() == 2; }));
    m_database.run(u"UPDATE applications SET state = 'completed', is_open = 0"_s);
    ASSERT_TRUE(settled());
    ASSERT_TRUE(branches().isVisible());
    EXPECT_EQ(entriesOf(branches()), (QStringList{u"すべて 0 件"_s, u"高柳分館 0 件"_s}));
    EXPECT_EQ(branches().chosen(), u"高柳分館"_s);
    ASSERT_TRUE(empty().isVisible());
    empty().findChild<QPushButton*>(u"emptyAction"_s)->click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(model().filter(), ApplicationFilter{});
    EXPECT_FALSE(branches().isVisible());
}

TEST_F(Branches, ManyOfThemMakeTheSideScrollAndTheKeysStayInSight) {
    addBranches();
    send(QString(u"とても長い名前の分館"_s).repeated(4), {u"WR0127"_s});
    for (int number = 0; number < 30; ++number) {
        const QString receipt = u"WR%1"_s.arg(2000 + number);
        add({receipt,
             u"見本 館"_s,
             u"ミホン カン"_s,
             u"renewal"_s,
             u"2026-11-24T10:00"_s,
             u"2026-11-30"_s,
             u"received"_s,
             {},
             2});
        send(u"見本第%1分館"_s.arg(number + 10), {receipt});
    }
    open({1366, 700});
    EXPECT_LE(m_window.height(), 700);
    branches().setFocus();
    QTest::keyClick(&branches(), Qt::Key_End);
    const QRect row = branches().visualRect(branches().currentIndex());
    auto* side = m_page->findChild<QScrollArea*>(u"inboxSide"_s);
    ASSERT_NE(side, nullptr);
    EXPECT_TRUE(side->verticalScrollBar()->isVisible());
    const QPoint bottom = branches().viewport()->mapTo(side->viewport(), row.bottomLeft());
    EXPECT_TRUE(side->viewport()->rect().contains(bottom)) << bottom.y();
    EXPECT_LE(row.right(), side->viewport()->width());
    keepPicture(m_window, u"inbox_many_branches"_s);
}

} // namespace uketsuke
