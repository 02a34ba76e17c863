#include "app/services/mailing/outbox_service.h"
#include "tests/services/mailing/outbox_database.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

class Outbox : public testing::Test
{
protected:
    void setState(const QString& id, const QString& state) {
        if (state != "waiting"_L1)
            m_database.desk.run(
                u"UPDATE outgoing_mails SET state = 'sending', version = version + 1 WHERE id = '%1'"_s.arg(id));
        if (state != "waiting"_L1 && state != "sending"_L1)
            m_database.desk.run(
                u"UPDATE outgoing_mails SET state = '%2', version = version + 1 WHERE id = '%1'"_s.arg(id, state));
    }
    void queueIn(const QString& state, const QString& id) {
        m_database.queue(id);
        setState(id, state);
    }
    int versionOf(const QString& id) { return m_database.mail(id).version; }
    QString lastJournalKind() {
        return m_database.desk.scalar(u"SELECT kind FROM audit_events ORDER BY sequence DESC LIMIT 1"_s);
    }

    OutboxDatabase m_database;
    OutboxService m_service{m_database.desk.thread()};
};

} // namespace

TEST_F(Outbox, ShowsTheUrgentFirstAndTheSentApart) {
    queueIn(u"waiting"_s, u"w"_s);
    queueIn(u"sent"_s, u"s"_s);
    queueIn(u"failed"_s, u"f"_s);
    queueIn(u"unknown"_s, u"u"_s);
    const OutboxView view = m_service.view().result().value();
    QStringList order;
    for (const OutgoingMail& mail : view.unfinished)
        order.append(mail.id.text());
    EXPECT_EQ(order, (QStringList{u"u"_s, u"f"_s, u"w"_s}));
    ASSERT_EQ(view.recentlyFinished.size(), 1);
    EXPECT_EQ(view.recentlyFinished.first().receiptNumber, u"WR0001"_s);
}

TEST_F(Outbox, WhatWasTakenBackStandsAmongWhatIsFinished) {
    queueIn(u"sent"_s, u"s"_s);
    m_database.clock.advance(1min);
    m_database.queue(u"t"_s);
    m_database.desk.run(u"UPDATE outgoing_mails SET state = 'withdrawn', version = version + 1 WHERE id = 't'"_s);
    const OutboxView view = m_service.view().result().value();
    ASSERT_EQ(view.recentlyFinished.size(), 2);
    EXPECT_EQ(view.recentlyFinished.first().state, MailState::Withdrawn);
    EXPECT_EQ(m_service.view(1).result()->recentlyFinished.size(), 1);
}

TEST_F(Outbox, CountsWhatWaitsAndWhatNeedsAPerson) {
    queueIn(u"waiting"_s, u"w"_s);
    queueIn(u"sending"_s, u"g"_s);
    queueIn(u"failed"_s, u"f"_s);
    queueIn(u"unknown"_s, u"u"_s);
    queueIn(u"sent"_s, u"s"_s);
    const OutboxCounts counts = m_service.counts().result().value();
    EXPECT_EQ(counts.waiting, 2);
    EXPECT_EQ(counts.failed, 1);
    EXPECT_EQ(counts.unknown, 1);
}

TEST_F(Outbox, APersonSaysThatADoubtfulMailArrivedOrGoesAgain) {
    queueIn(u"unknown"_s, u"arrived"_s);
    queueIn(u"unknown"_s, u"again"_s);
    EXPECT_TRUE(m_service.declareSent(OutgoingMailId(u"arrived"_s), versionOf(u"arrived"_s)).result());
    EXPECT_EQ(m_database.stateOf(u"arrived"_s), u"sent"_s);
    EXPECT_EQ(lastJournalKind(), u"mail_declared_sent"_s);
    EXPECT_TRUE(m_service.sendAgain(OutgoingMailId(u"again"_s), versionOf(u"again"_s)).result());
    EXPECT_EQ(m_database.stateOf(u"again"_s), u"waiting"_s);
    EXPECT_EQ(lastJournalKind(), u"mail_sent_again"_s);
}

TEST_F(Outbox, TheSecondPersonWhoDecidesIsToldThatSomebodyWasFirst) {
    queueIn(u"unknown"_s, u"u"_s);
    const int seen = versionOf(u"u"_s);
    ASSERT_TRUE(m_service.declareSent(OutgoingMailId(u"u"_s), seen).result());
    EXPECT_EQ(m_service.sendAgain(OutgoingMailId(u"u"_s), seen).result().error().kind, ErrorKind::Conflict);
    EXPECT_EQ(m_database.stateOf(u"u"_s), u"sent"_s);
}

TEST_F(Outbox, OnlyDoubtfulAndFailedMailsAreDecided) {
    queueIn(u"waiting"_s, u"w"_s);
    queueIn(u"sent"_s, u"s"_s);
    EXPECT_FALSE(m_service.declareSent(OutgoingMailId(u"w"_s), versionOf(u"w"_s)).result());
    EXPECT_FALSE(m_service.sendAgain(OutgoingMailId(u"s"_s), versionOf(u"s"_s)).result());
}

TEST_F(Outbox, ACorrectedAddressMakesANewMailLinkedToTheFirst) {
    queueIn(u"failed"_s, u"f"_s);
    const auto copy =
        m_service.resendTo(OutgoingMailId(u"f"_s), versionOf(u"f"_s), u" taro..mihon@docomo.ne.jp "_s).result();
    ASSERT_TRUE(copy);
    const OutgoingMail mail = m_database.mail(copy->text());
    EXPECT_EQ(mail.recipient, u"taro..mihon@docomo.ne.jp"_s);
    EXPECT_EQ(mail.resendOf.text(), u"f"_s);
    EXPECT_EQ(mail.body, m_database.mail(u"f"_s).body);
    EXPECT_EQ(mail.state, MailState::Waiting);
    EXPECT_TRUE(m_database.mail(u"f"_s).wasResent);
    EXPECT_EQ(m_service.counts().result()->failed, 0);
}

TEST_F(Outbox, AFailedMailIsReaddressedOnce) {
    queueIn(u"failed"_s, u"f"_s);
    ASSERT_TRUE(m_service.resendTo(OutgoingMailId(u"f"_s), versionOf(u"f"_s), u"a@example.jp"_s).result());
    const auto second = m_service.resendTo(OutgoingMailId(u"f"_s), versionOf(u"f"_s), u"b@example.jp"_s).result();
    EXPECT_EQ(second.error().kind, ErrorKind::Conflict);
}

TEST_F(Outbox, WhatIsNoAddressIsRefused) {
    queueIn(u"failed"_s, u"f"_s);
    const auto refused = m_service.resendTo(OutgoingMailId(u"f"_s), versionOf(u"f"_s), u"見本"_s).result();
    EXPECT_EQ(refused.error().detail, u"email.at_sign"_s);
}

TEST_F(Outbox, TheJournalHoldsNoAddress) {
    queueIn(u"failed"_s, u"f"_s);
    ASSERT_TRUE(m_service.resendTo(OutgoingMailId(u"f"_s), versionOf(u"f"_s), u"taro@example.jp"_s).result());
    EXPECT_EQ(m_database.desk.scalar(u"SELECT count(*) FROM audit_events WHERE detail LIKE '%@%'"_s), u"0"_s);
}

TEST_F(Outbox, ThePauseSwitchShowsWhoPaused) {
    ASSERT_TRUE(m_service.pause().result());
    m_database.desk.signInAs(u"suzuki"_s);
    ASSERT_TRUE(m_service.pause().result());
    const SenderState paused = m_service.counts().result()->sender;
    EXPECT_TRUE(paused.isPaused);
    EXPECT_EQ(paused.pausedByName, u"佐藤"_s);
    ASSERT_TRUE(m_service.resume().result());
    EXPECT_FALSE(m_service.counts().result()->sender.isPaused);
    EXPECT_EQ(m_database.desk.scalar(u"SELECT count(*) FROM audit_events WHERE kind LIKE 'mail_%'"_s), u"2"_s);
}

TEST_F(Outbox, MailThatWaitsFiveMinutesWithoutASenderIsReported) {
    m_database.queue(u"w"_s);
    m_database.clock.advance(4min);
    EXPECT_FALSE(m_service.counts().result()->isSenderMissing());
    m_database.clock.advance(1min);
    EXPECT_TRUE(m_service.counts().result()->isSenderMissing());
}

TEST_F(Outbox, AnEmptyOutboxMissesNoSender) {
    m_database.clock.advance(24h);
    EXPECT_FALSE(m_service.counts().result()->isSenderMissing());
}

} // namespace uketsuke
