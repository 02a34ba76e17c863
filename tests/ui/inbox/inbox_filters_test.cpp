#include "tests/ui/inbox/inbox_desk.h"
#include "tests/ui/support/picture.h"

#include <QHeaderView>
#include <QPushButton>

namespace uketsuke {

TEST_F(Inbox, F3TakesTheNextOfWhatIsShown) {
    addSketch();
    open();
    states().setCurrentIndex(states().model()->index(3, 0));         // 返信あり
    procedures().setCurrentIndex(procedures().model()->index(4, 0)); // 登録内容変更
    search().setText(u"ヤマ"_s);
    Q_EMIT table().sortRequested({ApplicationOrder::Kana, SortDirection::Descending});
    QSignalSpy taken(m_page, &InboxPage::takeNextRequested);
    QTest::keyClick(&m_window, Qt::Key_F3);
    ASSERT_EQ(taken.count(), 1);
    WorkList shown;
    shown.filter.states = {ApplicationState::Answered};
    shown.filter.procedure = Procedure::ChangeOfDetails;
    shown.filter.searchText = u"ヤマ"_s;
    shown.sort = {ApplicationOrder::Kana, SortDirection::Descending};
    EXPECT_EQ(taken.at(0).at(0).value<WorkList>(), shown);
}

TEST_F(Inbox, F3TakesTheNextOfWhatIsLate) {
    addSketch();
    open();
    states().setCurrentIndex(states().model()->index(6, 0)); // 期限超過
    QSignalSpy taken(m_page, &InboxPage::takeNextRequested);
    QTest::keyClick(&m_window, Qt::Key_F3);
    ASSERT_EQ(taken.count(), 1);
    EXPECT_TRUE(taken.at(0).at(0).value<WorkList>().filter.overdueOnly);
}

TEST_F(Inbox, AListOfWhatIsDoneOffersNoNext) {
    addSketch();
    open();
    auto* takeNext = m_page->findChild<QPushButton*>(u"inboxTakeNext"_s);
    ASSERT_TRUE(takeNext->isEnabled());
    states().setCurrentIndex(states().model()->index(7, 0)); // 処理済み
    EXPECT_FALSE(takeNext->isEnabled());
    states().setCurrentIndex(states().model()->index(0, 0));
    EXPECT_TRUE(takeNext->isEnabled());
}

TEST_F(Inbox, ConditionsNarrowTheListAndShowHowManyThereAre) {
    addSketch();
    open();
    states().setFocus();
    states().setCurrentIndex(states().model()->index(3, 0)); // 返信あり
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0126"_s}; }));
}

TEST_F(Inbox, WhatIsDoneIsNarrowedToASingleStateByKeys) {
    addSketch();
    for (const QString& state : {u"completed"_s, u"not_possible"_s})
        add({u"WR00"_s + state.left(1),
             u"見本 済"_s,
             u"ミホン スミ"_s,
             u"renewal"_s,
             u"2026-11-01T10:00"_s,
             u"2026-11-04"_s,
             state,
             {},
             2});
    m_database.run(u"UPDATE applications SET is_open = 0 WHERE state = 'not_possible'"_s);
    open();
    const int height = states().sizeHint().height();
    states().setFocus();
    for (int step = 0; step < 7; ++step)
        QTest::keyClick(&states(), Qt::Key_Down);
    ASSERT_EQ(states().chosen(), u"closed"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR00c"_s, u"WR00n"_s}; }));
    EXPECT_EQ(states().sizeHint().height(), height);
    while (states().chosen() != u"not_possible"_s && states().currentIndex().row() + 1 < states().model()->rowCount())
        QTest::keyClick(&states(), Qt::Key_Down);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR00n"_s}; }));
    const QModelIndex due = model().table().index(0, static_cast<int>(InboxColumn::Due));
    EXPECT_EQ(due.data().toString(), u"11/4(水)"_s); // what is done is never late
    keepPicture(m_window, u"inbox_closed_state"_s);
    while (states().chosen() != u"open"_s && states().currentIndex().row() > 0)
        QTest::keyClick(&states(), Qt::Key_Up);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == 6; }));
}

TEST_F(Inbox, HomeAndEndChooseOnlyConditionsThatAreShown) {
    addSketch();
    open();
    states().setFocus();
    QTest::keyClick(&states(), Qt::Key_End);
    EXPECT_EQ(states().chosen(), u"closed"_s);
    QTest::keyClick(&states(), Qt::Key_Home);
    EXPECT_EQ(states().chosen(), u"open"_s);
}

TEST_F(Inbox, RemembersSortAndConditionsPerPerson) {
    addSketch();
    open();
    QTest::mouseClick(table().horizontalHeader()->viewport(), Qt::LeftButton, {},
                      QPoint(table().columnViewportPosition(static_cast<int>(InboxColumn::ReceiptNumber)) + 20, 10));
    EXPECT_EQ(model().sort().order, ApplicationOrder::ReceiptNumber);
    const auto saved = [&] {
        return m_database.scalar(u"SELECT content FROM staff_preferences WHERE login = 'sato'"_s);
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved().contains(u"\"order\":2"_s); }));
    states().setCurrentIndex(states().model()->index(3, 0));         // 返信あり
    procedures().setCurrentIndex(procedures().model()->index(4, 0)); // 登録内容変更
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved().contains(u"change_of_details"_s); }));

    m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model().sort().order == ApplicationOrder::Due; }));
    EXPECT_EQ(model().filter(), ApplicationFilter{});
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return model().sort().order == ApplicationOrder::ReceiptNumber; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0126"_s}; }));
    EXPECT_EQ(model().filter().states, QList{ApplicationState::Answered});
    EXPECT_EQ(model().filter().procedure, Procedure::ChangeOfDetails);
}

TEST_F(Inbox, RemembersDraggedColumnWidths) {
    addSketch();
    open();
    table().setColumnWidth(0, 150); // what a drag of the header does
    const auto saved = [&] {
        return m_database.scalar(u"SELECT content FROM staff_preferences WHERE login = 'sato'"_s);
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved().contains(u"150"_s); }));
    m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().columnWidth(0) != 150; }));
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return table().columnWidth(0) == 150; }));
}

TEST_F(Inbox, ASearchWithoutResultOffersWhatIsDone) {
    addSketch();
    add({u"WR0050"_s,
         u"見本 済"_s,
         u"ミホン スミ"_s,
         u"renewal"_s,
         u"2026-11-01T10:00"_s,
         u"2026-11-04"_s,
         u"completed"_s,
         {},
         2});
    open();
    search().setText(u"ミホン"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return empty().isVisible(); }));
    EXPECT_TRUE(empty().why().contains(u"ミホン"_s));
    empty().findChild<QPushButton*>(u"emptyAction"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0050"_s}; }));
}

} // namespace uketsuke
