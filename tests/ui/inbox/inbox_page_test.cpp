#include "app/services/listing/application_list_service.h"
#include "app/services/settings/preference_service.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/picture.h"
#include "ui/inbox/filter_list.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/inbox_table.h"
#include "ui/inbox/inbox_view_model.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class Inbox : public testing::Test
{
protected:
    struct Sample {
        QString receipt, name, kana, procedure, submitted, due, state, flags;
        int documents = 2;
    };

    void add(const Sample& sample) {
        const qint64 submitted =
            QDateTime::fromString(sample.submitted + u":00+09:00"_s, Qt::ISODate).toMSecsSinceEpoch();
        m_database.run(
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at, "
            u"taken_in_at,"
            " due_on, name_shown, kana_shown, kana_key, document_count, flags) VALUES"
            " ('%1', 'form', '%1', '%2', '%3', %4, %5, 0, '%6', '%7', '%8', '%8', %9, '%10');"
            "INSERT INTO application_search_keys (search_key, application_id) VALUES ('%8', '%1'), ('%1', '%1')"_s
                .arg(sample.receipt, sample.procedure, sample.state)
                .arg(sample.state == u"completed"_s ? 0 : 1)
                .arg(submitted)
                .arg(sample.due, sample.name, sample.kana)
                .arg(sample.documents)
                .arg(sample.flags));
    }

    void addSketch() {
        add({u"WR0119"_s, u"髙橋 健一"_s, u"タカハシ ケンイチ"_s, u"reissue"_s, u"2026-11-20T19:42"_s, u"2026-11-22"_s,
             u"received"_s, u"back_missing"_s, 1});
        add({u"WR0123"_s,
             u"柏木 葉子"_s,
             u"カシワギ ヨウコ"_s,
             u"new_registration"_s,
             u"2026-11-22T08:15"_s,
             u"2026-11-24"_s,
             u"received"_s,
             {},
             3});
        add({u"WR0124"_s,
             u"𠮷田 翔"_s,
             u"ヨシダ ショウ"_s,
             u"new_registration"_s,
             u"2026-11-22T10:03"_s,
             u"2026-11-24"_s,
             u"received"_s,
             {},
             2});
        add({u"WR0126"_s, u"山﨑 みどり"_s, u"ヤマザキ ミドリ"_s, u"change_of_details"_s, u"2026-11-23T07:58"_s,
             u"2026-11-25"_s, u"answered"_s, u"revised"_s, 4});
        add({u"WR0127"_s, u"五條 学"_s, u"ゴジョウ マナブ"_s, u"renewal"_s, u"2026-11-23T09:30"_s, u"2026-11-25"_s,
             u"received"_s, u"outside_city"_s, 2});
        add({u"WR0128"_s,
             u"鈴木 花"_s,
             u"スズキ ハナ"_s,
             u"elibrary_password"_s,
             u"2026-11-24T08:47"_s,
             u"2026-11-26"_s,
             u"received"_s,
             {},
             2});
        m_database.run(
            u"UPDATE applications SET claim_holder = 'suzuki', claim_station = '高柳分館1', claim_until = 9999999999999"
            " WHERE id = 'WR0124'"_s);
    }

    void open(const QSize& size = {1366, 768}) {
        m_window.addPage(m_page, Icon::Inbox);
        m_window.setFacts({Connection::Up, u"見本データベース"_s, u"本館カウンター2"_s, u"窓口 佐藤"_s});
        m_window.markAsSpecimen();
        m_window.resize(size);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QSignalSpy counts(&model(), &InboxViewModel::countsChanged);
        m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
        ASSERT_TRUE(QTest::qWaitFor([&] { return counts.count() > 0; }));
        ASSERT_TRUE(settled());
    }

    /// All questions that were asked have been answered.
    bool settled() {
        m_page->reload();
        return QTest::qWaitFor([&] { return !model().isAsking(); });
    }

    InboxViewModel& model() { return m_page->viewModel(); }
    InboxTable& table() { return *m_page->findChild<InboxTable*>(u"inboxTable"_s); }
    SearchField& search() { return *m_page->findChild<SearchField*>(u"inboxSearch"_s); }
    FilterList& states() { return *m_page->findChild<FilterList*>(u"inboxStates"_s); }
    EmptyState& empty() { return *m_page->findChild<EmptyState*>(u"emptyState"_s); }

    QStringList shown() {
        QStringList receipts;
        for (const ApplicationListItem& item : model().table().items())
            receipts.append(item.receiptNumber);
        return receipts;
    }

    DeskDatabase m_database{DeskDatabase::Rules::Without};
    FixedClock m_clock;
    Theme m_theme;
    ApplicationListService m_list{m_database.thread(), m_clock};
    PreferenceService m_preferences{m_database.thread()};
    MainWindow m_window{m_theme};
    InboxPage* m_page = new InboxPage(m_list, m_preferences, m_clock, m_theme);
};

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

TEST_F(Inbox, F3TakesTheNextOfWhatIsShown) {
    addSketch();
    open();
    QSignalSpy taken(m_page, &InboxPage::takeNextRequested);
    QTest::keyClick(&m_window, Qt::Key_F3);
    EXPECT_EQ(taken.count(), 1);
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

TEST_F(Inbox, ConditionsNarrowTheListAndShowHowManyThereAre) {
    addSketch();
    open();
    states().setFocus();
    states().setCurrentIndex(states().model()->index(3, 0)); // 返信あり
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == QStringList{u"WR0126"_s}; }));
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

    m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model().sort().order == ApplicationOrder::Due; }));
    m_page->setPerson({u"sato"_s, u"佐藤"_s, Role::Staff, true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return model().sort().order == ApplicationOrder::ReceiptNumber; }));
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

TEST_F(Inbox, AnEmptyListSaysWhyAndWhatToDo) {
    open();
    EXPECT_TRUE(empty().isVisible());
    EXPECT_EQ(empty().why(), u"未処理の申請はありません。"_s);
    QSignalSpy intake(m_page, &InboxPage::intakeRequested);
    empty().findChild<QPushButton*>(u"emptyAction"_s)->click();
    EXPECT_EQ(intake.count(), 1);
    keepPicture(m_window, u"inbox_empty"_s);
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
