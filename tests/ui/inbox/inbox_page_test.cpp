#include "tests/ui/inbox/inbox_desk.h"
#include "tests/ui/support/picture.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace uketsuke {

TEST_F(Inbox, LooksLikeTheSketch) {
    addSketch();
    open();
    QTest::keyClick(&table(), Qt::Key_Down);
    keepPicture(m_window, u"inbox_1366x768"_s);
    m_window.resize(1920, 1080);
    keepPicture(m_window, u"inbox_1920x1080"_s);
    EXPECT_EQ(shown().first(), u"WR0119"_s);
    EXPECT_EQ(table().current()->receiptNumber, u"WR0123"_s);
    EXPECT_EQ(m_page->findChild<QLabel*>(u"inboxSummary"_s)->text(), u"6 件（期限超過 1・今日 2）"_s);
}

TEST_F(Inbox, FitsTheSmallScreenWithoutScrollingSideways) {
    addSketch();
    open();
    EXPECT_LE(m_window.minimumSizeHint().width(), 1366);
    EXPECT_LE(m_window.minimumSizeHint().height(), 768);
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
}

TEST_F(Inbox, EnterOpensTheChosenApplication) {
    addSketch();
    open();
    QSignalSpy opened(m_page, &InboxPage::openRequested);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<ApplicationId>().text(), u"WR0123"_s);
    EXPECT_EQ(opened.at(0).at(1).value<WorkList>(), m_page->viewModel().list());
}

TEST_F(Inbox, AnAdministratorOpensNoApplication) {
    addSketch();
    open();
    m_page->setPerson({u"kanri"_s, u"管理"_s, Role::It, true});
    QSignalSpy opened(m_page, &InboxPage::openRequested);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
    EXPECT_FALSE(m_page->keysText().contains(u"Enter"_s));
    EXPECT_FALSE(m_page->findChild<QPushButton*>(u"inboxTakeNext"_s)->isVisible());
}

TEST_F(Inbox, ControlFFindsAsOneTypes) {
    addSketch();
    open();
    QTest::keyClick(&m_window, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(search().hasFocus());
    search().setText(u"カシワ"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0123"_s}; }));
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_TRUE(table().hasFocus());
    QTest::keyClick(&m_window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == 6; }));
}

TEST_F(Inbox, SelectionAndTypedTextSurviveNews) {
    addSketch();
    open();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&m_window, Qt::Key_F, Qt::ControlModifier);
    add({u"WR0100"_s,
         u"見本 早"_s,
         u"ミホン ハヤ"_s,
         u"renewal"_s,
         u"2026-11-19T10:00"_s,
         u"2026-11-21"_s,
         u"received"_s,
         {},
         2});

    ASSERT_TRUE(settled());

    EXPECT_EQ(shown().first(), u"WR0100"_s);
    EXPECT_EQ(table().current()->receiptNumber, u"WR0123"_s);
    EXPECT_TRUE(search().hasFocus());
}

TEST_F(Inbox, WhatIsInSightStaysInSightWhenRowsComeAboveIt) {
    for (int number = 0; number < 100; ++number)
        add({u"WR1%1"_s.arg(number, 3, 10, QChar(u'0')),
             u"見本"_s,
             u"ミホン"_s,
             u"renewal"_s,
             u"2026-11-20T10:00"_s,
             u"2026-11-24"_s,
             u"received"_s,
             {},
             2});
    open();
    table().verticalScrollBar()->setValue(1000);
    const int topRow = table().rowAt(0);
    const QString top = model().table().item(topRow).receiptNumber;
    const int offset = table().rowViewportPosition(topRow);
    add({u"WR0001"_s,
         u"見本"_s,
         u"ミホン"_s,
         u"renewal"_s,
         u"2026-11-19T10:00"_s,
         u"2026-11-20"_s,
         u"received"_s,
         {},
         2});

    ASSERT_TRUE(settled());

    EXPECT_EQ(model().table().item(table().rowAt(0)).receiptNumber, top);
    EXPECT_EQ(table().rowViewportPosition(table().rowAt(0)), offset);
}

TEST_F(Inbox, WhatIsInSightStaysInSightWhenTheRowAtTheTopGoes) {
    for (int number = 0; number < 100; ++number)
        add({u"WR1%1"_s.arg(number, 3, 10, QChar(u'0')),
             u"見本"_s,
             u"ミホン"_s,
             u"renewal"_s,
             u"2026-11-20T10:00"_s,
             u"2026-11-24"_s,
             u"received"_s,
             {},
             2});
    open();
    table().verticalScrollBar()->setValue(1000);
    const int topRow = table().rowAt(0);
    const QString second = model().table().item(topRow + 1).receiptNumber;
    const int offset = table().rowViewportPosition(topRow + 1);
    m_database.run(u"UPDATE applications SET is_open = 0, state = 'completed' WHERE id IN ('WR1002', '%1')"_s.arg(
        model().table().item(topRow).receiptNumber));

    ASSERT_TRUE(settled());

    const int row = model().table().rowOf(ApplicationId(second));
    ASSERT_GE(row, 0);
    EXPECT_EQ(model().table().items().size(), 98);
    EXPECT_EQ(table().rowViewportPosition(row), offset);
}

TEST_F(Inbox, MoreComesWhenTheEndIsNear) {
    QString script = u"BEGIN;"_s;
    for (int number = 0; number < InboxViewModel::pageSize + 50; ++number)
        script +=
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, "
            u"due_on,"
            " name_shown, kana_shown, kana_key) VALUES ('%1', 'form', '%1', 'renewal', 'received', 0, 0, '2026-11-24',"
            " '見本', 'ミホン', 'ミホン');"_s.arg(number);
    m_database.run(script + u"COMMIT;"_s);
    open();
    ASSERT_EQ(shown().size(), InboxViewModel::pageSize);
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().size() == InboxViewModel::pageSize + 50; }));
}

TEST_F(Inbox, AnEmptyListSaysWhyAndWhatToDo) {
    open();
    EXPECT_TRUE(empty().isVisible());
    EXPECT_EQ(empty().why(), u"未処理の申請はありません。"_s);
    QSignalSpy intake(m_page, &InboxPage::intakeRequested);
    empty().findChild<QPushButton*>(u"emptyAction"_s)->click();
    EXPECT_EQ(intake.count(), 1);
    keepPicture(m_window, u"inbox_empty"_s);
}

TEST_F(Inbox, IsReadableOnEveryBackgroundAndTextSize) {
    addSketch();
    open();
    for (const Background background : allBackgrounds) {
        m_theme.setChoice({background, background == Background::White ? TextSize::Large : TextSize::Medium});
        m_theme.applyTo(*qApp);
        keepPicture(m_window, u"inbox_"_s + backgroundKey(background));
    }
    EXPECT_LE(m_window.minimumSizeHint().width(), 1366);
    m_theme.setChoice({Background::White, TextSize::Large});
    m_theme.applyTo(*qApp);
    QCoreApplication::processEvents();
    EXPECT_LE(m_window.minimumSizeHint().width(), 1366);
    EXPECT_LE(m_window.minimumSizeHint().height(), 768);
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    m_theme.setChoice({});
    m_theme.applyTo(*qApp);
}

} // namespace uketsuke
