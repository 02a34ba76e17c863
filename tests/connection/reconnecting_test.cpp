// A desk whose server or net went away: told soon, open again by itself, nothing done twice or late.
#include "app/persistence/database/spread_pause.h"
#include "app/services/connection/connection_station.h"
#include "tests/connection/status_watch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_proxy.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr ConnectionTerms soon{1500ms, 2500ms, 100ms, 400ms};

class Reconnecting : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PostgresServer>(ServerReach::Net); }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override {
        s_server->administrate(u"postgres"_s,
                               u"DROP TABLE IF EXISTS public.deeds; CREATE TABLE public.deeds (name text)"_s);
        DatabaseAddress address = s_server->netAddress(u"postgres"_s, u"postgres"_s, m_net.port());
        address.connectTimeout = 2s;
        ASSERT_TRUE(m_thread.open(SharedDatabase{address}).result());
        m_watch.forget();
    }

    static Result<void> addDeed(Database& open) {
        return open.executeScript(u"INSERT INTO public.deeds VALUES ('one')"_s);
    }

    /// A deed that waits half a second for its answer, not longer.
    static Result<void> addDeedImpatiently(Database& open) {
        const Patience patience(open, 500ms);
        return open.begin().and_then([&] { return addDeed(open); }).and_then([&] { return open.commit(); });
    }

    static bool isEmpty() {
        const auto opened = Database::open(s_server->settings(u"postgres"_s, u"postgres"_s));
        return opened && (*opened)->executeScript(u"DO $$ BEGIN IF EXISTS (SELECT 1 FROM public.deeds)"
                                                  " THEN RAISE 'not empty'; END IF; END $$"_s);
    }

    static inline std::unique_ptr<PostgresServer> s_server;
    const Error m_lost{ErrorKind::Unreachable, u"database.lost"_s};
    TcpProxy m_net{s_server->port()};
    DatabaseThread m_thread{soon};
    StatusWatch m_watch{m_thread};
};

} // namespace

TEST_F(Reconnecting, AnIdleDeskTellsASilentNetWithinFiveSeconds) {
    QElapsedTimer time;
    time.start();
    m_net.goSilent();
    ASSERT_TRUE(m_watch.comes(ConnectionState::Lost));
    EXPECT_LT(time.elapsed(), 5'000);
    m_net.pass();
    EXPECT_TRUE(m_watch.comes(ConnectionState::Connected));
    EXPECT_TRUE(m_thread.run(addDeed).result());
}

TEST_F(Reconnecting, TheStationTellsItOnItsOwnThread) {
    ConnectionStation station(m_thread);
    const QSignalSpy told(&station, &ConnectionStation::statusChanged);
    EXPECT_EQ(station.status().state, ConnectionState::Connected);
    m_net.cut();
    EXPECT_FALSE(m_thread.run(addDeed).result());
    ASSERT_TRUE(m_watch.comes(ConnectionState::Reconnecting));
    EXPECT_TRUE(told.isEmpty()) << "it came on another thread";
    QCoreApplication::processEvents();
    ASSERT_FALSE(told.isEmpty());
    EXPECT_EQ(told.first().first().value<ConnectionStatus>().state, ConnectionState::Lost);
}

TEST_F(Reconnecting, WhatIsAskedForWhileItIsLostIsRefusedAtOnceAndNeverDone) {
    m_net.cut();
    ASSERT_EQ(m_thread.run(addDeed).result().error(), m_lost);
    m_net.goSilent(); // a try hangs from here on, and holds the thread up
    ASSERT_TRUE(m_watch.comes(ConnectionState::Reconnecting));
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(m_thread.run(addDeed).result().error(), m_lost);
    EXPECT_EQ(m_thread.read(addDeed).result().error(), m_lost);
    EXPECT_LT(time.elapsed(), 200);
    m_watch.forget();
    m_net.pass();
    ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    EXPECT_TRUE(m_thread.run([](Database&) -> Result<void> { return {}; }).result());
    EXPECT_TRUE(isEmpty());
}

TEST_F(Reconnecting, WhatWasWaitingBehindALostCallIsNotDoneLater) {
    m_net.goSilent();
    const auto first = m_thread.run(addDeedImpatiently);
    const auto second = m_thread.run(addDeed);
    EXPECT_EQ(first.result().error().kind, ErrorKind::Unreachable);
    EXPECT_EQ(second.result().error(), m_lost);
    m_net.cut();
    m_net.pass();
    ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    EXPECT_TRUE(m_thread.run([](Database&) -> Result<void> { return {}; }).result());
    EXPECT_TRUE(isEmpty());
}

TEST(SpreadPause, IsHalfAPauseAndTheRestByChance) {
    std::set<std::chrono::milliseconds> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(spreadPause(20ms));
    EXPECT_EQ(*seen.begin(), 10ms);
    EXPECT_EQ(*seen.rbegin(), 20ms);
    EXPECT_EQ(seen.size(), 11u);
}

TEST_F(Reconnecting, ThePausesGrow) {
    m_net.cut();
    ASSERT_FALSE(m_thread.run(addDeed).result());
    ASSERT_TRUE(m_watch.comesTimes(5, ConnectionState::Reconnecting));
    QList<std::chrono::steady_clock::time_point> tries;
    for (const auto& seen : m_watch.seen())
        if (seen.status.state == ConnectionState::Reconnecting)
            tries.append(seen.when);
    // Four pauses: 200 ms, then 400 ms as the longest; at least half of each, as exact as Qt's timers are (5 %).
    EXPECT_GE(tries.at(4) - tries.at(0), (100ms + 3 * 200ms) * 95 / 100);
    EXPECT_GE(m_thread.status().attempts, 5);
}

TEST_F(Reconnecting, ReadingIsDoneAgainWhereTheConnectionComesBackAtOnce) {
    m_net.cut();
    m_net.pass(); // the old connection is dead, a new one works
    int times = 0;
    const auto read = m_thread.read([&times](Database& open) -> Result<int> {
        ++times;
        return open.executeScript(u"SELECT 1"_s).map([] { return 7; });
    });
    ASSERT_TRUE(read.result());
    EXPECT_EQ(times, 2);
    EXPECT_EQ(m_watch.times(ConnectionState::Lost), 1);
    EXPECT_EQ(m_thread.status().state, ConnectionState::Connected);
}

TEST_F(Reconnecting, AnActIsNotDoneAgainEvenThen) {
    m_net.cut();
    m_net.pass();
    EXPECT_EQ(m_thread.run(addDeed).result().error(), m_lost);
    ASSERT_TRUE(m_watch.comes(ConnectionState::Connected));
    EXPECT_TRUE(isEmpty());
}

TEST_F(Reconnecting, AClosedConnectionStaysClosed) {
    m_net.cut();
    ASSERT_FALSE(m_thread.run(addDeed).result());
    ASSERT_TRUE(m_thread.close().result());
    EXPECT_EQ(m_thread.run(addDeed).result().error().detail, u"database.closed"_s);
    m_net.pass();
    const int before = m_net.connections();
    EXPECT_FALSE(m_watch.comes(ConnectionState::Connected, 700ms));
    EXPECT_EQ(m_net.connections(), before);
}

TEST_F(Reconnecting, WhoIsLetInNoLongerIsNotTriedAgain) {
    s_server->administrate(u"postgres"_s,
                           u"DROP ROLE IF EXISTS uketsuke_user_sato; CREATE ROLE uketsuke_user_sato LOGIN"_s);
    ASSERT_TRUE(m_thread.open(SharedDatabase{s_server->netAddress(u"postgres"_s, u"sato"_s, m_net.port())}).result());
    m_watch.forget();
    s_server->administrate(u"postgres"_s, u"ALTER ROLE uketsuke_user_sato NOLOGIN"_s);
    m_net.cut();
    m_net.pass();
    ASSERT_FALSE(m_thread.run(addDeed).result());
    ASSERT_TRUE(m_watch.comes(ConnectionState::Refused));
    EXPECT_FALSE(m_watch.comes(ConnectionState::Connected, 700ms));
    EXPECT_EQ(m_watch.times(ConnectionState::Reconnecting), 1);
    EXPECT_EQ(m_thread.run(addDeed).result().error(), m_lost);
}

TEST(FailingOver, TheDeskGoesOnAtTheStandbyWhenItHasBecomeThePrimary) {
    auto primary = std::make_unique<PostgresServer>(ServerReach::Net);
    primary->administrate(u"postgres"_s, u"CREATE TABLE public.deeds (name text)"_s);
    PostgresServer standby(ServerReach::Net);
    standby.becomeStandbyOf(*primary);
    DatabaseAddress address = primary->netAddress(u"postgres"_s, u"postgres"_s, primary->port());
    address.hosts.append({u"127.0.0.1"_s, standby.port()});
    DatabaseThread thread(soon);
    StatusWatch watch(thread);
    ASSERT_TRUE(thread.open(SharedDatabase{address}).result());
    primary->kill();
    ASSERT_TRUE(watch.comes(ConnectionState::Lost));
    ASSERT_TRUE(watch.comes(ConnectionState::Standby));
    watch.forget();
    standby.promote();
    ASSERT_TRUE(watch.comes(ConnectionState::Connected));
    EXPECT_TRUE(
        thread.run([](Database& open) { return open.executeScript(u"INSERT INTO public.deeds VALUES ('x')"_s); })
            .result());
}

} // namespace uketsuke
