#include "app/domain/card/check_digit.h"
#include "app/persistence/claim_repository.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/decision_repository.h"
#include "app/persistence/migrations/migrator.h"

#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A migrated embedded database with a clerk, a supervisor, a range and one application.
class Deciding : public testing::Test
{
protected:
    void SetUp() override {
        auto opened = Database::open(EmbeddedDatabase{u":memory:"_s});
        ASSERT_TRUE(opened);
        m_database = std::move(*opened);
        m_database->setTimeSource([this] { return m_now; });
        m_database->setSessionUser(u"sato"_s);
        ASSERT_TRUE(migrate(*m_database));
        const auto filled = m_database->executeScript(
            u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0),"
            "('tanaka', '田中', 'staff', 0), ('eva', '管理', 'it', 0);"
            "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, "
            "scheme,"
            " created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 2, 1, '7dr', 'eva', 0);"
            "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0);"_s);
        ASSERT_TRUE(filled) << filled.error().detail.toStdString();
        addApplication(u"one"_s);
        addApplication(u"two"_s);
        addApplication(u"three"_s);
    }

    void addApplication(const QString& id) {
        const auto added = m_database->executeScript(
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, "
            u"due_on,"
            " name_shown, kana_shown, kana_key) VALUES ('%1', 'form', '%1', 'new_registration', 'received', 0, 0,"
            " '2026-11-24', '見本', 'ミホン', 'ミホン');"
            "INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at,"
            " procedure, row_hash, fields, further) VALUES ('%1', 1, 'run', 0, 0, 'new_registration', 'h',"
            " '{\"email\": \"mihon@example.jp\"}', '[]');"_s.arg(id));
        ASSERT_TRUE(added) << added.error().detail.toStdString();
    }

    Claim claimOf(const QString& id) {
        return ClaimRepository(*m_database).claim(ApplicationId(id), u"本館1"_s, 900).value();
    }

    DecisionRequest completing(const Claim& claim) {
        DecisionRequest request;
        request.applicationId = claim.applicationId;
        request.seenVersion = claim.version;
        request.claimToken = claim.token;
        request.rangeId = CardNumberRangeId(u"range"_s);
        request.mailKind = u"completion_new_registration"_s;
        request.mailSubject = u"登録完了のお知らせ"_s;
        request.mailBody = u"利用券番号 {{card_number}}"_s;
        request.mailAttachesBarcode = true;
        return request;
    }

    Result<Completion> decide(const DecisionRequest& request) {
        return inTransaction(*m_database, [&](Database& open) { return DecisionRepository(open).add(request); });
    }

    QString scalar(const QString& sql) {
        QSqlQuery query(m_database->connection());
        return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
    }

    qint64 m_now = 1'000'000;
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_F(Deciding, OneInsertMovesTheStateTakesTheNumberQueuesTheMailAndWritesTheJournal) {
    const auto completion = decide(completing(claimOf(u"one"_s)));
    ASSERT_TRUE(completion) << completion.error().detail.toStdString();
    EXPECT_EQ(completion->cardNumber, u"9000001"_s + checkDigit(CheckDigitScheme::SevenDr, u"9000001"_s).value());
    EXPECT_EQ(scalar(u"SELECT state FROM applications WHERE id = 'one'"_s), u"completed"_s);
    EXPECT_EQ(scalar(u"SELECT body FROM outgoing_mails"_s), u"利用券番号 "_s + completion->cardNumber);
    EXPECT_EQ(scalar(u"SELECT recipient FROM outgoing_mails"_s), u"mihon@example.jp"_s);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'decided'"_s), u"1"_s);
}

TEST_F(Deciding, TheSecondWindowIsAConflictAndChangesNothing) {
    const DecisionRequest first = completing(claimOf(u"one"_s));
    DecisionRequest second = first;
    second.id = DecisionId::create();
    ASSERT_TRUE(decide(first));
    EXPECT_EQ(decide(second).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM card_numbers"_s), u"1"_s);
}

TEST_F(Deciding, WhoseClaimHasEndedDecidesNothing) {
    const DecisionRequest request = completing(claimOf(u"one"_s));
    m_now += 901'000;
    EXPECT_EQ(decide(request).error().kind, ErrorKind::NotClaimed);
}

TEST_F(Deciding, AnothersClaimIsOfNoUse) {
    const DecisionRequest request = completing(claimOf(u"one"_s));
    m_database->setSessionUser(u"tanaka"_s);
    EXPECT_EQ(decide(request).error().kind, ErrorKind::NotClaimed);
}

TEST_F(Deciding, ItDecidesNoApplications) {
    m_database->setSessionUser(u"eva"_s);
    EXPECT_EQ(decide(completing(claimOf(u"one"_s))).error().kind, ErrorKind::NotPermitted);
}

TEST_F(Deciding, AnEmptyRangeIsExhaustedAndTheApplicationStaysOpen) {
    ASSERT_TRUE(decide(completing(claimOf(u"one"_s))));
    ASSERT_TRUE(decide(completing(claimOf(u"two"_s))));
    EXPECT_EQ(decide(completing(claimOf(u"three"_s))).error().kind, ErrorKind::Exhausted);
    EXPECT_EQ(scalar(u"SELECT state FROM applications WHERE id = 'three'"_s), u"received"_s);
}

TEST_F(Deciding, UndoneInTimeTheMailIsWithdrawnAndTheNumberIsVoidForEver) {
    const auto completion = decide(completing(claimOf(u"one"_s)));
    ASSERT_TRUE(completion);
    ASSERT_TRUE(DecisionRepository(*m_database).undo(completion->decisionId));
    EXPECT_EQ(scalar(u"SELECT state FROM applications WHERE id = 'one'"_s), u"received"_s);
    EXPECT_EQ(scalar(u"SELECT state FROM outgoing_mails"_s), u"withdrawn"_s);
    EXPECT_EQ(scalar(u"SELECT void_reason FROM card_numbers"_s), u"undone"_s);
    const auto again = decide(completing(claimOf(u"one"_s)));
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_NE(again->cardNumber, completion->cardNumber);
}

TEST_F(Deciding, AfterTenSecondsItIsTooLateToUndo) {
    const auto completion = decide(completing(claimOf(u"one"_s)));
    ASSERT_TRUE(completion);
    m_now += 10'001;
    EXPECT_EQ(DecisionRepository(*m_database).undo(completion->decisionId).error(),
              (Error{ErrorKind::Conflict, u"undo_time"_s}));
}

TEST_F(Deciding, TheSecondClerkIsToldWhoHasIt) {
    (void)claimOf(u"one"_s);
    m_database->setSessionUser(u"tanaka"_s);
    EXPECT_EQ(ClaimRepository(*m_database).claim(ApplicationId(u"one"_s), u"本館2"_s, 900).error().kind,
              ErrorKind::Conflict);
    const auto holder = ClaimRepository(*m_database).holderOf(ApplicationId(u"one"_s));
    ASSERT_TRUE(holder && *holder);
    EXPECT_EQ((*holder)->displayName, u"佐藤"_s);
    EXPECT_EQ((*holder)->station, u"本館1"_s);
}

} // namespace uketsuke
