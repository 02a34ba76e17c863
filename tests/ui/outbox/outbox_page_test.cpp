#include "tests/ui/support/plan_of.h"
#include "ui/outbox/outbox_page.h"

#include "app/services/mailing/outbox_service.h"
#include "tests/support/desk_database.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/scripted_user_prompt.h"
#include "ui/main_window/main_window.h"
#include "ui/outbox/close_question.h"
#include "ui/outbox/outbox_table.h"
#include "ui/outbox/outbox_view_model.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class OutboxDesk : public testing::Test
{
protected:
    OutboxDesk() {
        m_database.run(
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, "
            u"due_on,"
            " name_shown, kana_shown, kana_key) VALUES"
            " ('one', 'form', 'WR0119', 'reissue', 'received', 0, 0, '2026-11-24', '髙橋 健一', 'タカハシ', 'タカハシ')"_s);
    }

    void queue(const QString& id, const QString& state, const QString& recipient = u"kenichi@example.jp"_s,
               const QString& reply = u""_s) {
        m_database.run(
            u"INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, barcode_number,"
            " state, queued_at, not_before, attempts, server_reply, queued_by) VALUES ('%1', 'one', 'reissue', '%2',"
            " '【見本市立図書館】再発行の手続きが完了しました', '髙橋 健一 様\n\n再発行の手続きが完了しました。',"
            " '2000000010', '%3', 1795481400000, 1795481400000, 1, '%4', 'sato')"_s.arg(id, recipient, state, reply));
    }

    void open(const QSize& size = {1366, 768}) {
        m_window.addPage(planOf(m_page, Icon::Outbox));
        m_window.resize(size);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        settle();
    }

    void settle() {
        m_page->reload();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_page->viewModel().isAsking(); }));
    }

    bool becomes(const QString& id, const QString& state) {
        return QTest::qWaitFor(
            [&] { return m_database.scalar(u"SELECT state FROM outgoing_mails WHERE id = '%1'"_s.arg(id)) == state; });
    }

    /// A station sends, and `more` is what it says of itself.
    void letStationSend(const QString& more) {
        m_database.run(u"UPDATE sender_lease SET holder = 'run', station = '本館1', lease_until = now_ms() + 180000,"
                       " last_alive_at = now_ms(), mails_per_minute = 30, "_s +
                       more);
    }
    QString railNote() { return m_window.findChild<QAbstractButton*>(u"rail_outbox"_s)->accessibleDescription(); }
    QPushButton& button(const QString& name) { return *m_page->findChild<QPushButton*>(name); }
    QString label(const QString& name) { return m_page->findChild<QLabel*>(name)->text(); }
    OutboxTable& table() { return *m_page->findChild<OutboxTable*>(u"outboxTable"_s); }

    DeskDatabase m_database{DeskDatabase::Rules::Without};
    OutboxService m_outbox{m_database.thread()};
    ScriptedUserPrompt m_prompt;
    Theme m_theme;
    MainWindow m_window{m_theme};
    OutboxPage* m_page = new OutboxPage(m_outbox, m_prompt, m_theme);
};

TEST_F(OutboxDesk, TheBottomLineHasOnlyKeysThatDoSomething) {
    queue(u"failed"_s, u"failed"_s);
    queue(u"sent"_s, u"sent"_s);
    open();
    EXPECT_EQ(m_page->keysText(), u"↑↓ 選ぶ　F6 宛先を直す　F9 もう一度送る　Ctrl+P 一時停止・再開"_s);
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(m_page->keysText(), u"↑↓ 選ぶ　F6 宛先を直す　Ctrl+P 一時停止・再開"_s);
}

TEST_F(OutboxDesk, TheUrgentStandsFirstAndIsExplained) {
    queue(u"waiting"_s, u"waiting"_s);
    queue(u"failed"_s, u"failed"_s, u"kenichi@example.jp"_s, u"550 5.1.1 No such user"_s);
    open();
    EXPECT_EQ(table().current()->id.text(), u"failed"_s);
    EXPECT_EQ(label(u"mailReply"_s), u"550 5.1.1 No such user"_s);
    EXPECT_EQ(label(u"mailRecipient"_s), u"kenichi@example.jp"_s);
    EXPECT_TRUE(m_page->findChild<QPlainTextEdit*>(u"mailBody"_s)->toPlainText().startsWith(u"髙橋 健一 様"_s));
    keepPicture(m_window, u"outbox_failed"_s);
}

TEST_F(OutboxDesk, TheRailCountsWhatNeedsAPerson) {
    QSignalSpy badge(m_page, &Page::badgeChanged);
    queue(u"w"_s, u"waiting"_s);
    queue(u"f"_s, u"failed"_s);
    queue(u"u"_s, u"unknown"_s);
    open();
    EXPECT_EQ(badge.last().first().toInt(), 2);
}

TEST_F(OutboxDesk, ADoubtfulMailIsDecidedByKey) {
    queue(u"u"_s, u"unknown"_s);
    open();
    EXPECT_TRUE(button(u"outboxDeclareSent"_s).isVisible());
    EXPECT_FALSE(button(u"outboxReaddress"_s).isVisible());
    QTest::keyClick(&m_window, Qt::Key_F8);
    EXPECT_TRUE(becomes(u"u"_s, u"sent"_s));
}

TEST_F(OutboxDesk, AFailedMailGoesAgainByKeyAndTheSenderIsWoken) {
    queue(u"f"_s, u"failed"_s);
    open();
    QSignalSpy released(m_page, &OutboxPage::mailReleased);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(becomes(u"f"_s, u"waiting"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return released.count() == 1; }));
}

TEST_F(OutboxDesk, AWaitingMailOffersNoDeed) {
    queue(u"w"_s, u"waiting"_s);
    open();
    for (const QString& name : {u"outboxReaddress"_s, u"outboxDeclareSent"_s, u"outboxSendAgain"_s})
        EXPECT_FALSE(button(name).isVisible());
}

TEST_F(OutboxDesk, ACorrectedAddressIsAskedForWithTheOldOneInIt) {
    queue(u"f"_s, u"failed"_s);
    open();
    m_prompt.giveText(u"kenichi.takahashi@example.jp"_s);
    QTest::keyClick(&m_window, Qt::Key_F6);
    EXPECT_EQ(m_prompt.askedTexts().first().initial, u"kenichi@example.jp"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return m_database.scalar(u"SELECT recipient FROM outgoing_mails WHERE resend_of = 'f'"_s) ==
               u"kenichi.takahashi@example.jp"_s;
    }));
}

TEST_F(OutboxDesk, WhatIsNoAddressIsSaidAndNothingChanges) {
    queue(u"f"_s, u"failed"_s);
    open();
    QSignalSpy message(m_page, &Page::messageRaised);
    m_prompt.giveText(u"見本"_s);
    QTest::keyClick(&m_window, Qt::Key_F6);
    EXPECT_TRUE(QTest::qWaitFor([&] { return message.count() == 1; }));
    EXPECT_EQ(m_database.scalar(u"SELECT count(*) FROM outgoing_mails"_s), u"1"_s);
}

TEST_F(OutboxDesk, ThePauseSwitchSaysWhoPausedAndTurnsBack) {
    queue(u"w"_s, u"waiting"_s);
    open();
    QSignalSpy note(m_page, &Page::railNoteChanged);
    QTest::keyClick(&m_window, Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->viewModel().counts().sender.isPaused; }));
    EXPECT_TRUE(label(u"senderNoticeText"_s).contains(u"佐藤"_s));
    EXPECT_EQ(note.last().first().toString(), u"停止中"_s);
    keepPicture(m_window, u"outbox_paused"_s);
    QTest::keyClick(&m_window, Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_page->viewModel().counts().sender.isPaused; }));
    EXPECT_EQ(label(u"senderNoticeText"_s).contains(u"佐藤"_s), false);
}

TEST_F(OutboxDesk, MailThatNobodySendsForFiveMinutesIsNotedOnTheRail) {
    queue(u"w"_s, u"waiting"_s);
    m_database.run(u"UPDATE outgoing_mails SET not_before = now_ms() - 200000"_s);
    open();
    EXPECT_EQ(railNote(), QString());
    m_database.run(u"UPDATE outgoing_mails SET not_before = now_ms() - 300000"_s);
    settle();
    EXPECT_EQ(railNote(), u"未送信"_s);
    EXPECT_TRUE(label(u"senderNoticeText"_s).contains(u"パスワードを登録した端末で"_s));
    m_page->setReadiness(MailStation::Readiness::NotSetUp);
    EXPECT_TRUE(label(u"senderNoticeText"_s).contains(u"メールサーバーを登録してください"_s));
    keepPicture(m_window, u"outbox_unsent"_s);
}

TEST_F(OutboxDesk, AServerThatRefusesUsIsNotedOnTheRailWithItsWordsAndTheNextTry) {
    queue(u"w"_s, u"waiting"_s, u"kenichi@example.jp"_s, u"535 5.7.8 Authentication failed"_s);
    m_database.run(u"UPDATE outgoing_mails SET attempts = 0"_s);
    letStationSend(u"hold_reason = '535 5.7.8 Authentication failed', hold_until = now_ms() + 600000"_s);
    open();
    EXPECT_EQ(railNote(), u"未送信"_s);
    EXPECT_TRUE(label(u"senderNoticeText"_s).contains(u"535 5.7.8 Authentication failed"_s));
    EXPECT_TRUE(label(u"senderNoticeText"_s).contains(u"に試します"_s));
    const QString next = DateText().moment(m_page->viewModel().counts().sender.holdUntil);
    EXPECT_EQ(label(u"mailExplanation"_s), u"まだ送れていません。次は %1 に試します。"_s.arg(next));
    EXPECT_FALSE(label(u"mailExplanation"_s).contains(u"0回"_s));
    keepPicture(m_window, u"outbox_held"_s);
    letStationSend(u"hold_reason = '', hold_until = 0"_s);
    settle();
    EXPECT_EQ(railNote(), QString());
}

TEST_F(OutboxDesk, AServerThatIsAwayIsToldInOurWords) {
    queue(u"w"_s, u"waiting"_s, u"kenichi@example.jp"_s, u"uketsuke:server.lost.signing_in"_s);
    letStationSend(u"hold_reason = 'uketsuke:server.lost.signing_in', hold_until = now_ms() + 30000"_s);
    open();
    EXPECT_EQ(label(u"mailReply"_s), u"メールサーバーとの接続が切れました（サインインのとき）。"_s);
    EXPECT_TRUE(label(u"senderNoticeText"_s).contains(u"サインインのとき"_s));
}

TEST_F(OutboxDesk, TheLimitPerMinuteIsSeenAndThatItIsReached) {
    queue(u"w"_s, u"waiting"_s);
    letStationSend(u"limited_until = 0"_s);
    open();
    EXPECT_EQ(label(u"outboxSender"_s), u"送信する端末：本館1（1分に30通まで）"_s);
    letStationSend(u"limited_until = now_ms() + 40000"_s);
    settle();
    EXPECT_TRUE(label(u"outboxSender"_s).startsWith(u"1分の上限（30通）に達しました。次は "_s));
    keepPicture(m_window, u"outbox_limited"_s);
}

TEST_F(OutboxDesk, AMailThatWasTakenBackIsListed) {
    queue(u"t"_s, u"withdrawn"_s);
    open();
    ASSERT_EQ(m_page->viewModel().table().rowCount(), 1);
    EXPECT_EQ(label(u"mailExplanation"_s), u"完了を元に戻したため、送りません。"_s);
}

TEST_F(OutboxDesk, TheSelectionStaysWhenMailsComeAndGo) {
    queue(u"a"_s, u"waiting"_s);
    queue(u"b"_s, u"waiting"_s);
    open();
    const QAbstractItemModelTester tester(&m_page->viewModel().table(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table().setCurrentIndex(m_page->viewModel().table().index(1, 0));
    ASSERT_EQ(table().current()->id.text(), u"b"_s);
    queue(u"c"_s, u"failed"_s);
    m_database.run(u"UPDATE outgoing_mails SET state = 'sent' WHERE id = 'a'"_s);
    settle();
    EXPECT_EQ(table().current()->id.text(), u"b"_s);
    EXPECT_EQ(m_page->viewModel().table().mail(0).id.text(), u"c"_s);
}

TEST_F(OutboxDesk, AnEmptyOutboxSaysWhatComesHere) {
    open();
    EXPECT_TRUE(m_page->findChild<QWidget*>(u"emptyState"_s)->isVisible());
    keepPicture(m_window, u"outbox_empty"_s);
}

TEST_F(OutboxDesk, ClosingSaysHowManyMailsHaveNotLeft) {
    queue(u"a"_s, u"waiting"_s);
    queue(u"b"_s, u"waiting"_s);
    open();
    bool hasLeft = false;
    askBeforeClosing(m_outbox, m_prompt, *m_page, [&] { hasLeft = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_prompt.asked().isEmpty(); }));
    EXPECT_TRUE(m_prompt.asked().first().text.contains(u"2"_s));
    EXPECT_FALSE(hasLeft);
    m_prompt.answerNext(Answer::Yes);
    askBeforeClosing(m_outbox, m_prompt, *m_page, [&] { hasLeft = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasLeft; }));
}

TEST_F(OutboxDesk, ClosingAlsoSaysHowManyFailedOrAreInDoubt) {
    queue(u"w"_s, u"waiting"_s);
    queue(u"f"_s, u"failed"_s);
    queue(u"u"_s, u"unknown"_s);
    open();
    askBeforeClosing(m_outbox, m_prompt, *m_page, [] {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_prompt.asked().isEmpty(); }));
    const QString text = m_prompt.asked().first().text;
    EXPECT_TRUE(text.contains(u"3 件あります（送信待ち 1・失敗 1・不明 1）"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"人が決めるまで送りません"_s));
}

TEST_F(OutboxDesk, ClosingAsksNothingWhenAllHasLeft) {
    queue(u"a"_s, u"sent"_s);
    queue(u"b"_s, u"withdrawn"_s);
    open();
    bool hasLeft = false;
    askBeforeClosing(m_outbox, m_prompt, *m_page, [&] { hasLeft = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasLeft; }));
    EXPECT_TRUE(m_prompt.asked().isEmpty());
}

TEST_F(OutboxDesk, EveryStateFitsTheSmallScreen) {
    queue(u"u"_s, u"unknown"_s);
    queue(u"f"_s, u"failed"_s, u"foo..bar@docomo.ne.jp"_s, u"550 5.1.1 No such user"_s);
    queue(u"g"_s, u"sending"_s);
    queue(u"w"_s, u"waiting"_s, u"kenichi@example.jp"_s, u"450 4.2.0 Greylisted, try again"_s);
    queue(u"s"_s, u"sent"_s);
    open();
    EXPECT_EQ(m_page->viewModel().table().rowCount(), 5);
    keepPicture(m_window, u"outbox_1366"_s);
    m_window.resize(1920, 1080);
    keepPicture(m_window, u"outbox_1920"_s);
}

} // namespace uketsuke
