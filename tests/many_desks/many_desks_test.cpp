// Desks die, the server dies, the standby takes over, the net falls silent: nothing twice, nothing answered is lost.
#include "tests/many_desks/branch.h"
#include "tests/support/tcp_proxy.h"

#include <QFileInfo>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

const QString durable = u"fsync=on full_page_writes=on synchronous_commit=on"_s;

class ManyDesks : public testing::Test
{
protected:
    void SetUp() override { useServer(std::make_unique<PostgresServer>(ServerReach::Net, m_settings)); }

    void useServer(std::unique_ptr<PostgresServer> server) {
        m_server = std::move(server);
        m_database = m_server->freshDatabase();
        Branch::found(*m_server, m_database, m_size);
        EXPECT_EQ(durabilityOf(*m_server, m_database), durable);
        RecordProperty("seed", std::to_string(m_seed));
    }

    [[nodiscard]] std::unique_ptr<Branch> branchAt(int port) {
        return std::make_unique<Branch>(m_server->netAddress(m_database, {}, port), m_size, m_seed);
    }

    /// Everything that a fault may not leave behind.
    void expectWhole(Branch& branch, PostgresServer& server) {
        branch.close();
        const QStringList faults = branch.complaints() + branch.faultsAt(server, m_database);
        EXPECT_EQ(faults.join(u'\n').toStdString(), "") << "seed " << m_seed;
        EXPECT_EQ(durabilityOf(server, m_database), durable);
        qInfo("seed %u, %d desks, %s: %s", m_seed, m_size.desks, qPrintable(durable), qPrintable(branch.tally()));
    }

    /// Desks whose clocks are off, by libfaketime.
    void workByClocks(const QString& off) {
        const QString library = u"/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s;
        ASSERT_TRUE(QFileInfo::exists(library)) << "Debian's package faketime";
        const auto branch = branchAt(m_server->port());
        branch->open({{u"LD_PRELOAD"_s, library}, {u"FAKETIME"_s, off}, {u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s}});
        ASSERT_TRUE(branch->completes(allCompletions() / 2)) << branch->complaints().join(u'\n').toStdString();
        branch->killOne();
        ASSERT_TRUE(branch->completes(allCompletions() / 2)) << branch->complaints().join(u'\n').toStdString();
        expectWhole(*branch, *m_server);
    }

    [[nodiscard]] int allCompletions() const { return m_size.desks * m_size.completions; }

    const unsigned m_seed = qEnvironmentVariableIsSet("UKETSUKE_SEED") ? qEnvironmentVariable("UKETSUKE_SEED").toUInt()
                                                                       : std::random_device()();
    const BranchSize m_size = branchSize();
    const QStringList m_settings{u"fsync=on"_s};
    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
};

} // namespace

TEST_F(ManyDesks, KilledAtRandomLoseNothingThatWasAnswered) {
    const auto branch = branchAt(m_server->port());
    branch->open();
    const int deaths = isLongRun() ? 200 : 12;
    for (int death = 0; death < deaths; ++death) {
        ASSERT_TRUE(branch->completes(allCompletions() / deaths)) << branch->complaints().join(u'\n').toStdString();
        branch->killOne();
    }
    expectWhole(*branch, *m_server);
}

TEST_F(ManyDesks, GoOnWhenTheServerWasKilled) {
    const auto branch = branchAt(m_server->port());
    branch->open();
    const int deaths = isLongRun() ? 10 : 2;
    for (int death = 0; death < deaths; ++death) {
        ASSERT_TRUE(branch->completes(allCompletions() / (deaths + 1)))
            << branch->complaints().join(u'\n').toStdString();
        m_server->kill();
        m_server->start();
    }
    ASSERT_TRUE(branch->completes(m_size.desks)) << branch->complaints().join(u'\n').toStdString();
    expectWhole(*branch, *m_server);
}

TEST_F(ManyDesks, GoOnAtTheStandbyWithEverythingAnswered) {
    PostgresServer standby(ServerReach::Net, m_settings);
    standby.becomeStandbyOf(*m_server);
    m_server->administrate(u"postgres"_s, u"ALTER SYSTEM SET synchronous_standby_names = '*'"_s);
    m_server->administrate(u"postgres"_s, u"SELECT pg_reload_conf()"_s);
    const QString howItFollows = u"SELECT sync_state FROM pg_stat_replication"_s;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return askAsAdministrator(*m_server, m_database, howItFollows) == "sync"_L1; }, 30'000));
    DatabaseAddress address = m_server->netAddress(m_database, {}, m_server->port());
    address.hosts.append({u"127.0.0.1"_s, standby.port()});
    Branch branch(address, m_size, m_seed);
    branch.open();
    ASSERT_TRUE(branch.completes(allCompletions() / 2)) << branch.complaints().join(u'\n').toStdString();
    m_server->kill();
    standby.promote();
    ASSERT_TRUE(branch.completes(allCompletions() / 2)) << branch.complaints().join(u'\n').toStdString();
    expectWhole(branch, standby);
}

TEST_F(ManyDesks, GoOnAfterANetThatFellSilent) {
    TcpProxy net(m_server->port());
    const auto branch = branchAt(net.port());
    branch->open();
    ASSERT_TRUE(branch->completes(allCompletions() / 2)) << branch->complaints().join(u'\n').toStdString();
    net.goSilent();
    branch->workFor(isLongRun() ? 60s : 6s);
    net.pass();
    ASSERT_TRUE(branch->completes(allCompletions() / 2)) << branch->complaints().join(u'\n').toStdString();
    expectWhole(*branch, *m_server);
}

TEST_F(ManyDesks, SettleWhatIsCutInTheMiddleOfItsCommit) {
    TcpProxy net(m_server->port());
    const auto branch = branchAt(net.port());
    branch->open();
    const int cuts = isLongRun() ? 200 : 10;
    for (int cut = 0; cut < cuts; ++cut) {
        const QByteArray deed = cut % 4 < 2 ? "{{card_number}}" : "COMMIT"; // a decision is one statement
        if (cut % 2 == 0)
            net.cutBehind(deed);
        else
            net.cutBefore(deed);
        ASSERT_TRUE(QTest::qWaitFor([&] { return net.hasStruck(); }, 120'000))
            << branch->complaints().join(u'\n').toStdString();
        ASSERT_TRUE(branch->completes(m_size.desks / 2)) << branch->complaints().join(u'\n').toStdString();
    }
    expectWhole(*branch, *m_server);
}

TEST_F(ManyDesks, GoOnWhenThereIsRoomAgainOnTheServersDisk) {
    constexpr int megabytes = 600;
    auto server = std::make_unique<PostgresServer>(
        ServerReach::Net, m_settings + QStringList{u"max_wal_size=64MB"_s, u"min_wal_size=32MB"_s}, megabytes);
    if (!server->hasDisk())
        GTEST_SKIP() << "this account may not mount a small disk";
    useServer(std::move(server));
    const auto branch = branchAt(m_server->port());
    branch->open();
    ASSERT_TRUE(branch->completes(m_size.desks * 2)) << branch->complaints().join(u'\n').toStdString();
    m_server->fillDisk();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_server->log().contains("No space left on device"); }, 60'000));
    branch->workFor(3s);
    m_server->freeDisk();
    ASSERT_TRUE(branch->completes(m_size.desks * 2)) << branch->complaints().join(u'\n').toStdString();
    expectWhole(*branch, *m_server);
}

TEST_F(ManyDesks, DoNotGoByTheirOwnClocksADayBehind) {
    workByClocks(u"-1d"_s);
}

TEST_F(ManyDesks, DoNotGoByTheirOwnClocksADayAhead) {
    workByClocks(u"+1d"_s);
}

} // namespace uketsuke
