#include "app/persistence/journal_repository.h"
#include "app/persistence/outgoing_mail_repository.h"
#include "app/persistence/sender_lease_repository.h"
#include "tests/persistence/migrated_database.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

const QString sender = u"run-1"_s;

/// What the sender and people do in the outbox, as the desk's own login, on either database.
class OutboxOnBothDatabases : public testing::TestWithParam<Dialect>
{
protected:
    void SetUp() override {
        m_database.fill();
        // The test queues mails without a decision before them.
        m_database.must(GetParam() == Dialect::Sqlite
                            ? u"DROP TRIGGER outgoing_mails_come_by_deeds"_s
                            : u"DROP TRIGGER outgoing_mails_come_by_deeds ON outgoing_mails"_s);
    }

    Database& desk() { return m_database.as(u"sato"_s); }
    OutgoingMailRepository mails() { return OutgoingMailRepository(desk()); }
    SenderLeaseRepository lease() { return SenderLeaseRepository(desk()); }

    void queue(const QString& id, qint64 notBefore = 0) {
        m_database.must(
            u"INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at,"
            " not_before, queued_by) VALUES ('%1', 'one', 'renewal', 'mihon@example.jp', '件名', '本文', 'waiting', 0,"
            " %2, 'sato')"_s.arg(id)
                .arg(notBefore));
    }
    void becomeSender() { ASSERT_TRUE(lease().take(sender, u"本館1"_s, 30, 3min).value_or(false)); }
    TakenMail taken(const QString& id) {
        queue(id);
        const auto mail = mails().takeDue(sender);
        EXPECT_TRUE(mail && *mail) << id.toStdString();
        return mail && *mail ? **mail : TakenMail{};
    }
    OutgoingMail mail(const QString& id) {
        const QList<OutgoingMail> all = mails().ofApplication(ApplicationId(u"one"_s)).value_or(QList<OutgoingMail>());
        for (const OutgoingMail& mail : all)
            if (mail.id.text() == id)
                return mail;
        return {};
    }
    static QStringList idsOf(const Result<QList<OutgoingMail>>& mails) {
        QStringList ids;
        for (const OutgoingMail& mail : mails.value_or(QList<OutgoingMail>()))
            ids.append(mail.id.text());
        return ids;
    }

    MigratedDatabase m_database{GetParam()};
};

} // namespace

TEST_P(OutboxOnBothDatabases, OnlyTheHolderOfTheLeaseTakesMailsTheOldestFirst) {
    queue(u"later"_s, 20);
    queue(u"first"_s, 10);
    EXPECT_EQ(mails().takeDue(sender).value(), std::nullopt);
    becomeSender();
    EXPECT_EQ(mails().takeDue(u"another"_s).value(), std::nullopt);
    EXPECT_EQ(mails().takeDue(sender).value()->id.text(), u"first"_s);
    EXPECT_EQ(mail(u"first"_s).state, MailState::Sending);
    EXPECT_EQ(mail(u"first"_s).attempts, 1);
    EXPECT_EQ(mails().takeDue(sender).value()->id.text(), u"later"_s);
    EXPECT_EQ(mails().takeDue(sender).value(), std::nullopt);
}

TEST_P(OutboxOnBothDatabases, ThereIsOneLeaseAndItIsGivenBack) {
    becomeSender();
    EXPECT_FALSE(lease().take(u"run-2"_s, u"本館2"_s, 10, 3min).value());
    EXPECT_TRUE(lease().take(sender, u"本館1"_s, 30, 3min).value());
    ASSERT_TRUE(lease().release(sender));
    EXPECT_TRUE(lease().take(u"run-2"_s, u"本館2"_s, 10, 3min).value());
    EXPECT_EQ(lease().state()->station, u"本館2"_s);
    EXPECT_EQ(lease().state()->mailsPerMinute, 10);
}

TEST_P(OutboxOnBothDatabases, WhatBecameOfAMailIsMarkedWithWhatTheServerSaid) {
    becomeSender();
    ASSERT_TRUE(mails().markSent(taken(u"sent"_s), u"250 OK"_s));
    ASSERT_TRUE(mails().markFailed(taken(u"failed"_s), u"550 No"_s));
    ASSERT_TRUE(mails().markUnknown(taken(u"unknown"_s), {}));
    EXPECT_EQ(mail(u"sent"_s).state, MailState::Sent);
    EXPECT_TRUE(mail(u"sent"_s).sentAt.has_value());
    EXPECT_EQ(mail(u"failed"_s).serverReply, u"550 No"_s);
    EXPECT_EQ(mail(u"unknown"_s).state, MailState::Unknown);
    EXPECT_EQ(idsOf(mails().unfinished(10)), (QStringList{u"unknown"_s, u"failed"_s}));
    EXPECT_EQ(idsOf(mails().recently(MailState::Sent, 10)), QStringList{u"sent"_s});
}

TEST_P(OutboxOnBothDatabases, AMailThatWaitsAgainIsDueAfterItsPause) {
    becomeSender();
    ASSERT_TRUE(mails().markWaiting(taken(u"one"_s), 1h, 0, u"450 Later"_s));
    EXPECT_EQ(mails().takeDue(sender).value(), std::nullopt);
    EXPECT_EQ(mail(u"one"_s).attempts, 1);
    ASSERT_TRUE(mails().markWaiting(taken(u"two"_s), 0ms, 1, u"535 No"_s));
    EXPECT_EQ(mail(u"two"_s).attempts, 0);
    EXPECT_EQ(mails().takeDue(sender).value()->id.text(), u"two"_s);
}

TEST_P(OutboxOnBothDatabases, AMarkOfAnOldVersionIsRefused) {
    becomeSender();
    TakenMail old = taken(u"one"_s);
    --old.version;
    EXPECT_EQ(mails().markFailed(old, u"550"_s).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(mail(u"one"_s).state, MailState::Sending);
}

TEST_P(OutboxOnBothDatabases, ADeadSendersMailIsDoubtedAndItMayStillSayThatItSent) {
    becomeSender();
    const TakenMail orphan = taken(u"one"_s);
    EXPECT_EQ(mails().doubtOrphans().value(), QList<OutgoingMailId>{orphan.id});
    EXPECT_EQ(mail(u"one"_s).state, MailState::Unknown);
    ASSERT_TRUE(mails().markSent(orphan, u"250 OK"_s));
    EXPECT_EQ(mail(u"one"_s).state, MailState::Sent);
}

TEST_P(OutboxOnBothDatabases, APersonDecidesAboutDoubtfulAndFailedMails) {
    becomeSender();
    ASSERT_TRUE(mails().markUnknown(taken(u"arrived"_s), {}));
    ASSERT_TRUE(mails().markFailed(taken(u"again"_s), {}));
    ASSERT_TRUE(mails().declareSent(OutgoingMailId(u"arrived"_s), mail(u"arrived"_s).version));
    ASSERT_TRUE(mails().sendAgain(OutgoingMailId(u"again"_s), mail(u"again"_s).version));
    EXPECT_EQ(mail(u"arrived"_s).state, MailState::Sent);
    EXPECT_EQ(mail(u"again"_s).state, MailState::Waiting);
    EXPECT_EQ(mails().sendAgain(OutgoingMailId(u"arrived"_s), mail(u"arrived"_s).version).error().kind,
              ErrorKind::Conflict);
}

TEST_P(OutboxOnBothDatabases, ACorrectedAddressMakesOneLinkedMail) {
    becomeSender();
    ASSERT_TRUE(mails().markFailed(taken(u"f"_s), u"550"_s));
    const int seen = mail(u"f"_s).version;
    const auto copy = mails().resend(OutgoingMailId(u"f"_s), seen, u"hanako@example.jp"_s);
    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    EXPECT_EQ(mail(copy->text()).resendOf.text(), u"f"_s);
    EXPECT_EQ(mail(copy->text()).body, u"本文"_s);
    EXPECT_TRUE(mail(u"f"_s).wasResent);
    EXPECT_EQ(mails().counts()->failed, 0);
    EXPECT_EQ(mails().counts()->waiting, 1);
    EXPECT_EQ(mails().resend(OutgoingMailId(u"f"_s), mail(u"f"_s).version, u"b@example.jp"_s).error().kind,
              ErrorKind::Conflict);
}

TEST_P(OutboxOnBothDatabases, NothingIsTakenWhilePausedAndWhoPausedFirstIsShown) {
    queue(u"one"_s);
    becomeSender();
    EXPECT_TRUE(lease().pause().value());
    EXPECT_FALSE(SenderLeaseRepository(m_database.as(u"tanaka"_s)).pause().value());
    EXPECT_EQ(lease().state()->pausedByName, u"佐藤"_s);
    EXPECT_EQ(mails().takeDue(sender).value(), std::nullopt);
    EXPECT_TRUE(lease().resume().value());
    EXPECT_NE(mails().takeDue(sender).value(), std::nullopt);
}

TEST_P(OutboxOnBothDatabases, TheHolderSaysWhatHoldsMailsUpAndNobodyElse) {
    becomeSender();
    ASSERT_TRUE(lease().hold(sender, u"535 No"_s, 10min));
    ASSERT_TRUE(lease().limit(sender, 30s));
    ASSERT_TRUE(lease().hold(u"another"_s, u"nonsense"_s, 1h));
    const SenderState held = lease().state().value();
    EXPECT_EQ(held.holdReason, u"535 No"_s);
    EXPECT_GT(held.holdUntil, held.now.addSecs(540));
    EXPECT_TRUE(held.isLimited());
    ASSERT_TRUE(lease().hold(sender, {}, 0ms));
    EXPECT_EQ(lease().state()->holdReason, QString());
}

TEST_P(OutboxOnBothDatabases, WhatWasTakenBackIsListedApartFromWhatWasSent) {
    queue(u"one"_s);
    m_database.must(u"UPDATE outgoing_mails SET state = 'withdrawn', version = version + 1 WHERE id = 'one'"_s);
    EXPECT_EQ(idsOf(mails().recently(MailState::Withdrawn, 10)), QStringList{u"one"_s});
    EXPECT_EQ(idsOf(mails().recently(MailState::Sent, 10)), QStringList());
    EXPECT_EQ(idsOf(mails().unfinished(10)), QStringList());
}

TEST_P(OutboxOnBothDatabases, TheHistoryOfAnApplicationTellsWhatBecameOfItsMails) {
    queue(u"mail"_s);
    JournalRepository journal(desk());
    ASSERT_TRUE(journal.append({u"noted"_s, u"one"_s, {}}));
    ASSERT_TRUE(journal.append({u"mail_sent"_s, u"mail"_s, u"250"_s}));
    ASSERT_TRUE(journal.append({u"noted"_s, u"two"_s, {}}));
    const auto history = journal.about(u"one"_s);
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    QStringList kinds;
    for (const JournalEntry& entry : *history)
        kinds.append(entry.event.kind);
    EXPECT_EQ(kinds, (QStringList{u"taken_in"_s, u"noted"_s, u"mail_sent"_s}));
    EXPECT_EQ(history->last().subjectName, u"one"_s);
}

INSTANTIATE_TEST_SUITE_P(Databases, OutboxOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
