// Every call ends by the desk's own clock.
#include "app/persistence/database/postgresql_connection.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_proxy.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

class Deadlines : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PostgresServer>(ServerReach::Net); }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override {
        auto opened = PostgresqlConnection::open(s_server->netAddress(u"postgres"_s, u"postgres"_s, m_net.port()), {});
        ASSERT_TRUE(opened);
        m_connection = std::move(*opened);
        m_time.start();
    }

    std::optional<Error> errorOfRunning(const QByteArray& statement) {
        m_time.restart();
        const auto answer = m_connection->run(statement);
        return answer ? std::optional<Error>() : answer.error();
    }

    static inline std::unique_ptr<PostgresServer> s_server;
    TcpProxy m_net{s_server->port()};
    std::unique_ptr<PostgresqlConnection> m_connection;
    QElapsedTimer m_time;
};

} // namespace

TEST_F(Deadlines, ANetThatFallsSilentIsToldWithinFiveSeconds) {
    m_net.goSilent();
    EXPECT_EQ(errorOfRunning("SELECT 1"), (Error{ErrorKind::Unreachable, u"database.deadline"_s}));
    EXPECT_GE(m_time.elapsed(), 4'400);
    EXPECT_LT(m_time.elapsed(), 5'000);
    EXPECT_TRUE(m_connection->isLost());
    EXPECT_EQ(errorOfRunning("SELECT 1"), (Error{ErrorKind::Unreachable, u"database.lost"_s}));
    EXPECT_LT(m_time.elapsed(), 100);
}

TEST_F(Deadlines, ManyBytesThatDoNotLeaveEndThereToo) {
    m_connection->setPatience(500ms);
    ASSERT_TRUE(m_connection->prepare("length", "SELECT length($1::bytea)"));
    m_net.goSilent();
    m_time.restart();
    const auto answer = m_connection->runPrepared({"length", {QByteArray(64 << 20, 'x')}}, StatementKind::Changing);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error(), (Error{ErrorKind::Unreachable, u"database.deadline"_s}));
    EXPECT_LT(m_time.elapsed(), 4'500);
}

TEST_F(Deadlines, ManyBytesArriveWhereTheNetIsWhole) {
    ASSERT_TRUE(m_connection->prepare("length", "SELECT length($1::bytea)"));
    const auto answer = m_connection->runPrepared({"length", {QByteArray(64 << 20, 'x')}}, StatementKind::Reading);
    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    EXPECT_STREQ(PQgetvalue(answer->get(), 0, 0), "67108864");
}

TEST_F(Deadlines, ALiveServerTakesACallInATransactionBackAndTheConnectionStays) {
    m_connection->setPatience(500ms);
    ASSERT_TRUE(m_connection->run("BEGIN"));
    EXPECT_EQ(errorOfRunning("SELECT pg_sleep(20)"), (Error{ErrorKind::Busy, u"database.57014"_s}));
    EXPECT_LT(m_time.elapsed(), 1'600);
    EXPECT_FALSE(m_connection->isLost());
    EXPECT_TRUE(m_connection->run("ROLLBACK"));
    EXPECT_TRUE(m_connection->run("SELECT 1"));
}

TEST_F(Deadlines, WhatMayCommitIsNeverTakenBack) {
    m_connection->setPatience(500ms);
    EXPECT_EQ(errorOfRunning("SELECT pg_sleep(2)"), (Error{ErrorKind::Unreachable, u"database.deadline"_s}));
    EXPECT_TRUE(m_connection->isLost());
    EXPECT_EQ(m_net.connections(), 1) << "a request to stop came";
}

TEST_F(Deadlines, ReadingIsTakenBackWhereverItStands) {
    m_connection->setPatience(500ms);
    ASSERT_TRUE(m_connection->prepare("sleep", "SELECT pg_sleep(20)"));
    const auto answer = m_connection->runPrepared({"sleep", {}}, StatementKind::Reading);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error(), (Error{ErrorKind::Busy, u"database.57014"_s}));
    EXPECT_FALSE(m_connection->isLost());
}

TEST_F(Deadlines, ALockThatIsHeldIsToldBeforeTheDeadline) {
    ASSERT_TRUE(m_connection->run("CREATE TABLE IF NOT EXISTS public.held (n integer)"));
    auto other = PostgresqlConnection::open(s_server->netAddress(u"postgres"_s, u"postgres"_s, s_server->port()), {});
    ASSERT_TRUE(other && (*other)->run("BEGIN") && (*other)->run("LOCK TABLE public.held"));
    EXPECT_EQ(errorOfRunning("INSERT INTO public.held VALUES (1)"), (Error{ErrorKind::Busy, u"database.55P03"_s}));
    EXPECT_FALSE(m_connection->isLost());
}

TEST_F(Deadlines, AConnectionThatIsResetEndsAtOnce) {
    m_net.cut();
    EXPECT_EQ(errorOfRunning("SELECT 1"), (Error{ErrorKind::Unreachable, u"database.lost"_s}));
    EXPECT_LT(m_time.elapsed(), 1'000);
    EXPECT_TRUE(m_connection->isLost());
}

TEST_F(Deadlines, AServerThatEndsTheConnectionSaysWhy) {
    EXPECT_EQ(errorOfRunning("SELECT pg_terminate_backend(pg_backend_pid())"),
              (Error{ErrorKind::Unreachable, u"database.57P01"_s}));
    EXPECT_TRUE(m_connection->isLost());
}

TEST_F(Deadlines, TheHeartbeatFindsASilentServer) {
    EXPECT_TRUE(m_connection->answersWithin(2s));
    m_net.goSilent();
    m_time.restart();
    EXPECT_FALSE(m_connection->answersWithin(300ms));
    EXPECT_LT(m_time.elapsed(), 1'000);
    EXPECT_TRUE(m_connection->isLost());
}

TEST_F(Deadlines, ACommitWithoutAnAnswerIsUnknownAndOneBehindAFailureIsNone) {
    ASSERT_TRUE(m_connection->run("BEGIN"));
    EXPECT_TRUE(errorOfRunning("SELECT 1/0"));
    EXPECT_EQ(m_connection->commit().error(), (Error{ErrorKind::Internal, u"database.rolled_back"_s}));
    ASSERT_TRUE(m_connection->run("BEGIN"));
    m_net.cutBehind("COMMIT");
    EXPECT_EQ(m_connection->commit().error(), (Error{ErrorKind::Unreachable, u"database.commit_unknown"_s}));
    EXPECT_TRUE(m_net.hasStruck());
}

} // namespace uketsuke
