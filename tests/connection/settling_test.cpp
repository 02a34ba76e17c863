// A decision whose answer was lost is done, or did not happen and never will: never "perhaps".
#include "app/services/claiming/claim_service.h"
#include "app/services/issuing/decision_service.h"
#include "tests/connection/counter_database.h"
#include "tests/connection/status_watch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_proxy.h"

#include <QSqlQuery>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr int lease = 900;

class Settling : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PostgresServer>(ServerReach::Net); }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override {
        m_database = s_server->freshDatabase();
        s_server->administrate(m_database, counterScript);
        ASSERT_TRUE(m_thread.open(SharedDatabase{s_server->netAddress(m_database, u"sato"_s, m_net.port())}).result());
        const auto claim = m_claims.claim(ApplicationId(u"one"_s)).result();
        ASSERT_TRUE(claim);
        m_request = completionOf(*claim);
    }

    /// The decision is sent and its answer is lost; then the desk is connected again.
    void decideIntoTheDark() {
        m_watch.forget();
        const auto answer = m_decisions.decide(m_request).result();
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::Unreachable);
        ASSERT_TRUE(m_net.hasStruck());
        ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    }

    /// What is in the one statement of the decision alone.
    [[nodiscard]] QByteArray deed() const { return m_request.id.text().toLatin1(); }

    SettledDecision settle() {
        const auto settled = m_decisions.settle(m_request, u"sato"_s, lease).result();
        EXPECT_TRUE(settled) << (settled ? "" : settled.error().detail.toStdString());
        return settled.value_or(SettledDecision{});
    }

    int count(const QString& table) {
        auto opened = Database::open(s_server->settings(m_database, u"postgres"_s));
        QSqlQuery query((*opened)->connection());
        return query.exec(u"SELECT COUNT(*) FROM "_s + table) && query.next() ? query.value(0).toInt() : -1;
    }

    /// One decision, one number, one mail.
    void expectDoneOnce() {
        EXPECT_EQ(count(u"decisions"_s), 1);
        EXPECT_EQ(count(u"card_numbers"_s), 1);
        EXPECT_EQ(count(u"outgoing_mails"_s), 1);
    }

    static inline std::unique_ptr<PostgresServer> s_server;
    QString m_database;
    TcpProxy m_net{s_server->port()};
    DatabaseThread m_thread{ConnectionTerms{1500ms, 2500ms, 50ms, 200ms}};
    StatusWatch m_watch{m_thread};
    ClaimService m_claims{m_thread, {u"本館1"_s, lease}};
    DecisionService m_decisions{m_thread};
    DecisionRequest m_request;
};

} // namespace

TEST_F(Settling, ADeedWhoseAnswerWasLostIsDone) {
    m_net.cutBehind(deed());
    decideIntoTheDark();
    const SettledDecision settled = settle();
    EXPECT_EQ(settled.fate, DecisionFate::Done);
    ASSERT_TRUE(settled.completion);
    EXPECT_TRUE(settled.completion->cardNumber.startsWith(u"9000001"_s));
    EXPECT_EQ(settle().fate, DecisionFate::Done);
    expectDoneOnce();
}

TEST_F(Settling, ADeedThatNeverArrivedDidNotHappenAndTheWorkGoesOn) {
    m_net.cutBefore(deed());
    decideIntoTheDark();
    const SettledDecision settled = settle();
    ASSERT_EQ(settled.fate, DecisionFate::DidNotHappen);
    ASSERT_TRUE(settled.claim);
    EXPECT_EQ(count(u"decisions"_s), 0);
    m_request.claimToken = settled.claim->token;
    const auto again = m_decisions.decide(m_request).result();
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_TRUE(again->cardNumber.startsWith(u"9000001"_s)) << "no number was lost";
    expectDoneOnce();
}

TEST_F(Settling, ADeedThatTheServerIsStillAtIsWaitedFor) {
    const auto another = Database::open(s_server->settings(m_database, u"postgres"_s));
    ASSERT_TRUE((*another)->executeScript(
        u"BEGIN; SELECT 1 FROM card_number_ranges WHERE id = 'range' FOR UPDATE"_s)); // it waits for this row
    m_net.cutBehind(deed());
    decideIntoTheDark();
    EXPECT_EQ(count(u"decisions"_s), 0) << "asking alone would say that it did not happen";
    auto answer = m_decisions.settle(m_request, u"sato"_s, lease);
    while (count(u"pg_locks WHERE NOT granted"_s) < 2)
        ASSERT_FALSE(answer.isFinished()) << "it did not wait";
    ASSERT_TRUE((*another)->executeScript(u"COMMIT"_s));
    const auto settled = answer.result();
    ASSERT_TRUE(settled);
    EXPECT_EQ(settled->fate, DecisionFate::Done);
    EXPECT_TRUE(settled->completion);
    expectDoneOnce();
}

TEST_F(Settling, WhereTheOldOneHoldsOnItIsUnknownUntilItDoesNot) {
    s_server->administrate(m_database, u"CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS"
                                       " $$ BEGIN PERFORM pg_sleep(7); RETURN NEW; END $$;"
                                       "CREATE TRIGGER then_it_takes_long BEFORE INSERT ON decisions"
                                       " FOR EACH ROW EXECUTE FUNCTION take_long()"_s);
    m_net.cutBehind(deed());
    decideIntoTheDark();
    EXPECT_EQ(settle().fate, DecisionFate::Unknown);
    EXPECT_EQ(settle().fate, DecisionFate::Done);
    expectDoneOnce();
}

TEST_F(Settling, ADeedThatArrivesLateIsFencedOff) {
    m_net.hold(deed());
    decideIntoTheDark();
    const SettledDecision settled = settle();
    ASSERT_EQ(settled.fate, DecisionFate::DidNotHappen);
    const QString refused = u"pg_stat_activity WHERE query LIKE 'INSERT INTO decisions %' AND state = 'idle'"
                            " AND query_start > to_timestamp(%1 / 1000.0)"_s.arg(QDateTime::currentMSecsSinceEpoch());
    m_net.release();
    const QDeadlineTimer deadline(60'000);
    while (count(refused) == 0)
        ASSERT_FALSE(deadline.hasExpired()) << "the old deed did not arrive, or was not refused";
    EXPECT_EQ(count(u"decisions"_s), 0);
    m_request.claimToken = settled.claim->token;
    EXPECT_TRUE(m_decisions.decide(m_request).result());
    expectDoneOnce();
}

TEST_F(Settling, AnUndoThatIsStillOnItsWayIsWaitedForAndThenDone) {
    const auto done = m_decisions.decide(m_request).result();
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    m_net.hold("COMMIT");
    m_watch.forget();
    const auto lost = m_decisions.undo(done->decisionId).result();
    ASSERT_FALSE(lost);
    EXPECT_TRUE(isAnswerLost(lost.error())) << lost.error().detail.toStdString();
    ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    auto answer = m_decisions.settleUndo(done->decisionId);
    while (count(u"pg_locks WHERE NOT granted"_s) == 0)
        ASSERT_FALSE(answer.isFinished()) << "it did not wait";
    m_net.release();
    EXPECT_EQ(answer.result().value(), DecisionFate::Done);
}

TEST_F(Settling, AnUndoThatNeverArrivedIsUnknownWhileItMayComeAndThenNever) {
    m_request.undoSeconds = 3;
    const auto done = m_decisions.decide(m_request).result();
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    m_net.cutBefore("COMMIT");
    m_watch.forget();
    ASSERT_FALSE(m_decisions.undo(done->decisionId).result());
    ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    const auto settled = [&] { return m_decisions.settleUndo(done->decisionId).result().value(); };
    DecisionFate fate = settled();
    while (fate == DecisionFate::Unknown)
        fate = settled();
    EXPECT_EQ(fate, DecisionFate::DidNotHappen);
    EXPECT_GE(QDateTime::currentDateTimeUtc(), done->undoUntil);
    EXPECT_EQ(count(u"decision_undos"_s), 0);
}

TEST_F(Settling, WhileNobodyAnswersItIsUnknownAtOnce) {
    m_net.cutBehind(deed());
    const auto answer = m_decisions.decide(m_request).result();
    ASSERT_FALSE(answer);
    ASSERT_TRUE(QTest::qWaitFor([&] { return count(u"decisions"_s) == 1; }, 60'000)); // before the net goes
    m_net.cut();
    ASSERT_TRUE(m_watch.comes(ConnectionState::Lost));
    EXPECT_EQ(settle().fate, DecisionFate::Unknown);
    m_watch.forget();
    m_net.pass();
    ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    EXPECT_EQ(settle().fate, DecisionFate::Done);
}

TEST_F(Settling, WhereSomebodyElseHasItNowItDidNotHappen) {
    m_net.cutBefore(deed());
    decideIntoTheDark();
    auto supervisor = Database::open(s_server->settings(m_database, u"suzuki"_s));
    ASSERT_TRUE(ClaimRepository(**supervisor).releaseOthers(ApplicationId(u"one"_s), ReleaseReason::Absent));
    auto other = Database::open(s_server->settings(m_database, u"tanaka"_s));
    ASSERT_TRUE((*other)->execute("claims/claim"_L1, {{"id"_L1, u"one"_s},
                                                      {"token"_L1, u"another"_s},
                                                      {"station"_L1, u"本館2"_s},
                                                      {"lease_milliseconds"_L1, 900'000}}));
    const SettledDecision settled = settle();
    EXPECT_EQ(settled.fate, DecisionFate::DidNotHappen);
    EXPECT_FALSE(settled.claim);
    EXPECT_EQ(count(u"applications WHERE claim_holder = 'tanaka' AND claim_token = 'another'"_s), 1);
}

} // namespace uketsuke
