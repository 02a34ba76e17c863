#include "app/services/mailing/mail_sender.h"
#include "app/services/mailing/outbox_service.h"
#include "tests/services/mailing/outbox_database.h"
#include "tests/services/mailing/sample_mail.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

/// Answers as the test says; "accepted" when it has nothing more to say.
class ScriptedTransport final : public MailTransport
{
public:
    DeliveryReport deliver(const MimeMessage& message) override {
        delivered.append(message);
        if (duringDelivery)
            duringDelivery();
        return reports.isEmpty() ? DeliveryReport{DeliveryStatus::Accepted, DeliveryStage::Done, 250, u"250 OK"_s, {}}
                                 : reports.takeFirst();
    }
    QList<DeliveryReport> reports;
    QList<MimeMessage> delivered;
    std::function<void()> duringDelivery;
};

DeliveryReport reportOf(DeliveryStatus status, int code, DeliveryStage stage = DeliveryStage::Recipient) {
    return {status, stage, code, QString::number(code) + u" reason"_s, {}};
}

class Sending : public testing::Test
{
protected:
    std::unique_ptr<MailSender> aSender(const SendingTerms& terms = {}) {
        return std::make_unique<MailSender>(
            m_database.desk.thread(), m_transport, m_database.clock,
            SenderIdentity{addressOf(u"toshokan-smart@example.jp"_s), u"見本市立図書館"_s, {}}, terms);
    }
    static SendingOutcome step(MailSender& sender) {
        const auto done = sender.step();
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        return done ? done->outcome : SendingOutcome::NothingDue;
    }

    OutboxCounts counts() { return OutboxService(m_database.desk.thread()).counts().result().value(); }

    OutboxDatabase m_database;
    ScriptedTransport m_transport;
};

} // namespace

TEST_F(Sending, ADueMailLeavesAndIsMarkedSent) {
    m_database.queue(u"one"_s);
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_EQ(m_database.stateOf(u"one"_s), u"sent"_s);
    EXPECT_EQ(m_database.mail(u"one"_s).serverReply, u"250 OK"_s);
    EXPECT_EQ(step(*sender), SendingOutcome::NothingDue);
}

TEST_F(Sending, TheMailIsMarkedBeforeAByteLeaves) {
    m_database.queue(u"one"_s);
    QString stateDuringDelivery;
    m_transport.duringDelivery = [&] { stateDuringDelivery = m_database.stateOf(u"one"_s); };
    EXPECT_EQ(step(*aSender()), SendingOutcome::Sent);
    EXPECT_EQ(stateDuringDelivery, u"sending"_s);
}

TEST_F(Sending, WhoGoesOnAtOnceMarksTheNextWithTheOneBefore) {
    m_database.queue(u"one"_s);
    m_database.queue(u"two"_s);
    const auto sender = aSender();
    ASSERT_TRUE(sender->step(GoesOn::AtOnce));
    EXPECT_EQ(m_database.stateOf(u"one"_s), u"sent"_s);
    EXPECT_EQ(m_database.stateOf(u"two"_s), u"sending"_s);
    EXPECT_EQ(m_transport.delivered.size(), 1);
    QString stateDuringDelivery;
    m_transport.duringDelivery = [&] { stateDuringDelivery = m_database.stateOf(u"two"_s); };
    EXPECT_EQ(sender->step(GoesOn::AtOnce)->outcome, SendingOutcome::Sent);
    EXPECT_EQ(stateDuringDelivery, u"sending"_s);
    EXPECT_EQ(m_database.stateOf(u"two"_s), u"sent"_s);
    EXPECT_EQ(sender->step(GoesOn::AtOnce)->outcome, SendingOutcome::NothingDue);
    EXPECT_EQ(m_transport.delivered.size(), 2);
}

TEST_F(Sending, WhatWasTakenForTheNextStepIsPutBackByWhoStops) {
    m_database.queue(u"one"_s);
    m_database.queue(u"two"_s);
    {
        const auto sender = aSender();
        ASSERT_TRUE(sender->step(GoesOn::AtOnce));
        ASSERT_EQ(m_database.stateOf(u"two"_s), u"sending"_s);
        sender->releaseLease();
        EXPECT_EQ(m_database.stateOf(u"two"_s), u"waiting"_s);
        EXPECT_EQ(m_database.mail(u"two"_s).attempts, 0);
    }
    m_database.queue(u"three"_s);
    {
        const auto sender = aSender();
        ASSERT_TRUE(sender->step(GoesOn::AtOnce)); // and its end, without a word
    }
    EXPECT_EQ(counts().waiting, 1);
    EXPECT_EQ(counts().unknown, 0);
}

TEST_F(Sending, NoMailIsTakenThatTheLimitWouldHold) {
    m_database.queue(u"one"_s);
    m_database.queue(u"two"_s);
    SendingTerms terms;
    terms.mailsPerMinute = 1;
    const auto sender = aSender(terms);
    ASSERT_TRUE(sender->step(GoesOn::AtOnce));
    EXPECT_EQ(m_database.stateOf(u"two"_s), u"waiting"_s);
    EXPECT_EQ(sender->step(GoesOn::AtOnce)->outcome, SendingOutcome::LimitReached);
}

TEST_F(Sending, AMailWaitsForItsTime) {
    m_database.queue(u"one"_s);
    m_database.desk.run(u"UPDATE outgoing_mails SET not_before = not_before + 10000"_s);
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::NothingDue);
    m_database.clock.advance(10s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
}

TEST_F(Sending, TheOldestGoesFirst) {
    m_database.queue(u"later"_s, u"later@example.jp"_s);
    m_database.desk.run(u"UPDATE outgoing_mails SET not_before = not_before - 1 WHERE id = 'later'"_s);
    m_database.queue(u"first"_s, u"first@example.jp"_s);
    m_database.desk.run(u"UPDATE outgoing_mails SET not_before = not_before - 2 WHERE id = 'first'"_s);
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_EQ(m_transport.delivered.first().envelopeRecipient, "first@example.jp");
}

TEST_F(Sending, A4xxIsTriedAgainAfterGrowingPauses) {
    m_database.queue(u"one"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Temporary, 450), reportOf(DeliveryStatus::Temporary, 451)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Retrying);
    EXPECT_EQ(m_database.mail(u"one"_s).serverReply, u"450 reason"_s);
    m_database.clock.advance(59s);
    EXPECT_EQ(step(*sender), SendingOutcome::NothingDue);
    m_database.clock.advance(1s);
    EXPECT_EQ(step(*sender), SendingOutcome::Retrying);
    m_database.clock.advance(119s);
    EXPECT_EQ(step(*sender), SendingOutcome::NothingDue);
    m_database.clock.advance(1s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
}

TEST_F(Sending, A4xxForThreeDaysIsLeftToAPerson) {
    m_database.queue(u"one"_s);
    m_database.clock.advance(73h);
    m_transport.reports = {reportOf(DeliveryStatus::Temporary, 450)};
    EXPECT_EQ(step(*aSender()), SendingOutcome::Failed);
}

TEST_F(Sending, A5xxIsShownWithWhatTheServerSaidAndDoesNotHinderOthers) {
    m_database.queue(u"a"_s);
    m_database.queue(u"b"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Permanent, 550)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Failed);
    EXPECT_EQ(m_database.stateOf(u"a"_s), u"failed"_s);
    EXPECT_EQ(m_database.mail(u"a"_s).serverReply, u"550 reason"_s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
}

TEST_F(Sending, LostAfterTheLastByteIsDoubtedAndNeverRepeatedByItself) {
    m_database.queue(u"one"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Ambiguous, 0, DeliveryStage::AwaitingReply)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Unknown);
    m_database.clock.advance(24h);
    EXPECT_EQ(step(*sender), SendingOutcome::NothingDue);
    EXPECT_EQ(m_transport.delivered.size(), 1);
}

TEST_F(Sending, AServerThatRefusesUsHoldsAllMailsAndBlamesNone) {
    m_database.queue(u"a"_s);
    m_database.queue(u"b"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Refused, 535, DeliveryStage::SigningIn)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::ServerAway);
    EXPECT_EQ(m_database.stateOf(u"a"_s), u"waiting"_s);
    EXPECT_EQ(m_database.mail(u"a"_s).attempts, 0);
    EXPECT_EQ(m_database.mail(u"a"_s).serverReply, u"535 reason"_s);
    EXPECT_EQ(step(*sender), SendingOutcome::ServerAway);
    EXPECT_EQ(m_transport.delivered.size(), 1);
    m_database.clock.advance(30s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
}

TEST_F(Sending, WhyAllMailsWaitAndUntilWhenIsSeenAtEveryDesk) {
    m_database.queue(u"a"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Refused, 535, DeliveryStage::SigningIn),
                           reportOf(DeliveryStatus::Unreachable, 0, DeliveryStage::Connecting)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::ServerAway);
    EXPECT_TRUE(counts().isHeldUp());
    EXPECT_EQ(counts().sender.holdReason, u"535 reason"_s);
    EXPECT_EQ(counts().sender.holdUntil, m_database.clock.nowUtc().addSecs(30));
    m_database.clock.advance(30s);
    EXPECT_EQ(step(*sender), SendingOutcome::ServerAway);
    EXPECT_EQ(counts().sender.holdUntil, m_database.clock.nowUtc().addSecs(60));
    const auto mails = OutboxService(m_database.desk.thread()).view().result().value().unfinished;
    EXPECT_EQ(mails.first().notBefore, m_database.clock.nowUtc().addSecs(60));
    m_database.clock.advance(60s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_FALSE(counts().isHeldUp());
    EXPECT_EQ(counts().sender.holdReason, QString());
}

TEST_F(Sending, WhatAnotherSenderSaidOfTheServerGoesWithTheFirstMailThatLeaves) {
    m_database.queue(u"a"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Refused, 535, DeliveryStage::SigningIn)};
    const auto first = aSender();
    EXPECT_EQ(step(*first), SendingOutcome::ServerAway);
    first->releaseLease();
    EXPECT_TRUE(counts().isHeldUp());
    EXPECT_EQ(step(*aSender()), SendingOutcome::Sent);
    EXPECT_EQ(counts().sender.holdReason, QString());
}

TEST_F(Sending, AServerThatDoesNotTakeOurSenderHoldsAllMailsAndBlamesNone) {
    m_database.queue(u"a"_s);
    m_database.queue(u"b"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Refused, 550, DeliveryStage::Sender)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::ServerAway);
    EXPECT_EQ(step(*sender), SendingOutcome::ServerAway);
    EXPECT_EQ(m_transport.delivered.size(), 1);
    EXPECT_EQ(m_database.desk.scalar(u"SELECT count(*) FROM outgoing_mails WHERE state = 'waiting'"_s), u"2"_s);
}

TEST_F(Sending, WhatWeStoppedOurselvesIsNotTheServersTrouble) {
    m_database.queue(u"a"_s);
    m_transport.reports = {{DeliveryStatus::Unreachable, DeliveryStage::Connecting, 0, {}, {}}};
    EXPECT_EQ(step(*aSender()), SendingOutcome::ServerAway);
    EXPECT_FALSE(counts().isHeldUp());
}

TEST_F(Sending, AServerThatIsTooBusyToGreetHoldsAllMails) {
    m_database.queue(u"a"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Temporary, 421, DeliveryStage::Greeting)};
    EXPECT_EQ(step(*aSender()), SendingOutcome::ServerAway);
    EXPECT_EQ(m_database.mail(u"a"_s).attempts, 0);
}

TEST_F(Sending, TheLimitPerMinuteIsKept) {
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        m_database.queue(id);
    SendingTerms terms;
    terms.mailsPerMinute = 2;
    const auto sender = aSender(terms);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    m_database.clock.advance(20s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_EQ(sender->step()->wait, 40s);
    EXPECT_TRUE(counts().sender.isLimited());
    EXPECT_EQ(counts().sender.mailsPerMinute, 2);
    EXPECT_EQ(counts().sender.limitedUntil, m_database.clock.nowUtc().addSecs(40));
    m_database.clock.advance(40s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_FALSE(counts().sender.isLimited());
}

TEST_F(Sending, NothingLeavesWhilePaused) {
    m_database.queue(u"one"_s);
    OutboxService outbox(m_database.desk.thread());
    ASSERT_TRUE(outbox.pause().result());
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::NothingDue);
    EXPECT_EQ(m_transport.delivered.size(), 0);
    ASSERT_TRUE(outbox.resume().result());
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
}

TEST_F(Sending, ThereIsOneSenderOverAllStations) {
    m_database.queue(u"a"_s);
    m_database.queue(u"b"_s);
    const auto first = aSender();
    const auto second = aSender();
    EXPECT_EQ(step(*first), SendingOutcome::Sent);
    EXPECT_EQ(step(*second), SendingOutcome::NotTheSender);
    first->releaseLease();
    EXPECT_EQ(step(*second), SendingOutcome::Sent);
    EXPECT_EQ(step(*first), SendingOutcome::NotTheSender);
    EXPECT_EQ(m_transport.delivered.size(), 2);
}

TEST_F(Sending, WhatADeadSenderLeftBecomesDoubtful) {
    m_database.queue(u"one"_s);
    const auto dead = aSender();
    EXPECT_EQ(step(*dead), SendingOutcome::Sent);
    m_database.queue(u"two"_s);
    m_database.desk.run(u"UPDATE outgoing_mails SET state = 'sending', version = version + 1 WHERE id = 'two'"_s);
    const auto next = aSender();
    EXPECT_EQ(step(*next), SendingOutcome::NotTheSender);
    EXPECT_EQ(m_database.stateOf(u"two"_s), u"sending"_s);
    m_database.clock.advance(3min + 1s);
    EXPECT_EQ(step(*next), SendingOutcome::NothingDue);
    EXPECT_EQ(m_database.stateOf(u"two"_s), u"unknown"_s);
}

TEST_F(Sending, ASenderThatWasBelievedDeadMayStillSayThatItSent) {
    m_database.queue(u"one"_s);
    const auto next = aSender();
    m_transport.duringDelivery = [&] {
        m_transport.duringDelivery = nullptr;
        m_database.clock.advance(4min);
        EXPECT_EQ(step(*next), SendingOutcome::NothingDue);
        EXPECT_EQ(m_database.stateOf(u"one"_s), u"unknown"_s);
    };
    EXPECT_EQ(step(*aSender()), SendingOutcome::Sent);
    EXPECT_EQ(m_database.stateOf(u"one"_s), u"sent"_s);
}

TEST_F(Sending, AMailTakenBackInTimeNeverLeaves) {
    m_database.queue(u"one"_s);
    m_database.desk.run(u"UPDATE outgoing_mails SET state = 'withdrawn', version = version + 1"_s);
    EXPECT_EQ(step(*aSender()), SendingOutcome::NothingDue);
}

TEST_F(Sending, WhatCannotBecomeAMailFailsWithoutTroublingTheServer) {
    m_database.queue(u"one"_s, u"見本"_s);
    EXPECT_EQ(step(*aSender()), SendingOutcome::Failed);
    EXPECT_EQ(m_database.mail(u"one"_s).serverReply, u"uketsuke:email.at_sign"_s);
    EXPECT_EQ(m_transport.delivered.size(), 0);
}

TEST_F(Sending, ANewNumberComesWithItsBarcodeAndOthersWithout) {
    m_database.queue(u"a"_s, u"a@example.jp"_s, u"2000000010"_s);
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    ASSERT_EQ(m_transport.delivered.last().attachments.size(), 1);
    EXPECT_TRUE(m_transport.delivered.last().attachments.first().bytes.startsWith("\x89PNG"));
    m_database.queue(u"b"_s);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    EXPECT_EQ(m_transport.delivered.last().attachments.size(), 0);
}

TEST_F(Sending, TheMessageIdStaysTheSameAtEveryAttempt) {
    m_database.queue(u"one"_s);
    m_transport.reports = {reportOf(DeliveryStatus::Temporary, 450)};
    const auto sender = aSender();
    EXPECT_EQ(step(*sender), SendingOutcome::Retrying);
    m_database.clock.advance(1h);
    EXPECT_EQ(step(*sender), SendingOutcome::Sent);
    const QByteArray id = "Message-ID: <one@example.jp>";
    EXPECT_TRUE(m_transport.delivered[0].headers.contains(id));
    EXPECT_TRUE(m_transport.delivered[1].headers.contains(id));
}

TEST_F(Sending, TheJournalSaysWhatBecameOfAMailWithoutItsAddress) {
    m_database.queue(u"one"_s);
    EXPECT_EQ(step(*aSender()), SendingOutcome::Sent);
    EXPECT_EQ(m_database.desk.scalar(u"SELECT kind || ':' || subject || ':' || detail FROM audit_events"
                                     " ORDER BY sequence DESC LIMIT 1"_s),
              u"mail_sent:one:250"_s);
}

} // namespace uketsuke
