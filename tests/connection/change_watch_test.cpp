// What one desk does is told to the others within a second, by ids alone.
#include "app/persistence/account_repository.h"
#include "app/persistence/database/change_listener.h"
#include "app/persistence/database/postgresql_connection.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/decision_repository.h"
#include "app/persistence/migrations/migrator.h"
#include "app/services/connection/change_watch.h"
#include "tests/connection/counter_database.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_proxy.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <condition_variable>
#include <gtest/gtest.h>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

const ApplicationId one(u"one"_s);

/// Writes down what a listener tells, and waits for it.
class Told : public QObject
{
public:
    /// Connects, then lets it begin.
    explicit Told(ChangeListener& listener) {
        connect(
            &listener, &ChangeListener::listening, this, [this] { note(u"listening"_s); }, Qt::DirectConnection);
        connect(
            &listener, &ChangeListener::changed, this,
            [this](ChangeKind kind, const QStringList& ids) {
                note(QString::number(static_cast<int>(kind)) + u' ' + ids.join(u','));
            },
            Qt::DirectConnection);
        listener.start();
    }

    bool comes(const QString& word, std::chrono::milliseconds time) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, time, [&] { return m_words.contains(word); });
    }
    bool comes(ChangeKind kind, const QString& ids, std::chrono::milliseconds time = 1000ms) {
        return comes(QString::number(static_cast<int>(kind)) + u' ' + ids, time);
    }
    QStringList takeAll() {
        const std::lock_guard lock(m_lock);
        return std::exchange(m_words, {});
    }

private:
    void note(const QString& word) {
        const std::lock_guard lock(m_lock);
        m_words.append(word);
        m_changed.notify_all();
    }
    std::mutex m_lock;
    std::condition_variable m_changed;
    QStringList m_words;
};

class Changes : public testing::TestWithParam<ChangeWay>
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PostgresServer>(ServerReach::Net); }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override {
        m_database = s_server->freshDatabase();
        s_server->administrate(m_database, counterScript);
        m_desk = std::move(*Database::open(s_server->settings(m_database, u"sato"_s)));
        m_listener = std::make_unique<ChangeListener>(
            SharedDatabase{s_server->netAddress(m_database, u"tanaka"_s, m_net.port())}, QString(), GetParam());
        m_told = std::make_unique<Told>(*m_listener);
        ASSERT_TRUE(m_told->comes(u"listening"_s, 60s));
        m_told->takeAll();
    }

    /// As `uketsuke-admin migrate` leaves it.
    void migratedTo(int version) {
        s_server->administrate(m_database, u"INSERT INTO uketsuke.schema_versions VALUES (%1, 1, 0);"
                                           "SELECT pg_notify('uketsuke_changes', 'schema %1')"_s.arg(version));
    }
    QString answerOf(const AccountRequestId& request) {
        const auto administrator = Database::open(s_server->settings(m_database, u"postgres"_s));
        QSqlQuery query((*administrator)->connection());
        query.exec(u"SELECT id FROM uketsuke.account_answers WHERE request_id = '%1'"_s.arg(request.text()));
        return query.next() ? query.value(0).toString() : u"?"_s;
    }

    static inline std::unique_ptr<PostgresServer> s_server;
    QString m_database;
    std::unique_ptr<Database> m_desk;
    TcpProxy m_net{s_server->port()};
    std::unique_ptr<ChangeListener> m_listener;
    std::unique_ptr<Told> m_told;
};

} // namespace

TEST_P(Changes, AClaimAndADecisionAreToldWithinASecond) {
    const auto claim = ClaimRepository(*m_desk).claim(one, u"本館1"_s, 900);
    ASSERT_TRUE(claim);
    EXPECT_TRUE(m_told->comes(ChangeKind::Claim, u"one"_s));
    const DecisionRequest request = completionOf(*claim);
    ASSERT_TRUE(inTransaction(*m_desk, [&](Database& open) { return DecisionRepository(open).add(request); }));
    EXPECT_TRUE(m_told->comes(ChangeKind::Application, u"one"_s));
    EXPECT_TRUE(m_told->comes(ChangeKind::Mail, GetParam() == ChangeWay::Told ? request.mailId.text() : u""_s));
    EXPECT_EQ(m_listener->way(), GetParam());
}

TEST_P(Changes, ALeaseThatGrowsIsNoChange) {
    const auto claim = ClaimRepository(*m_desk).claim(one, u"本館1"_s, 900);
    ASSERT_TRUE(m_told->comes(ChangeKind::Claim, u"one"_s));
    m_told->takeAll();
    ASSERT_TRUE(ClaimRepository(*m_desk).renew(*claim, 900));
    EXPECT_FALSE(m_told->comes(ChangeKind::Claim, u"one"_s, 1200ms));
    EXPECT_TRUE(m_told->takeAll().isEmpty());
}

TEST_P(Changes, WhatWasTakenBackIsNotTold) {
    ASSERT_TRUE(m_desk->begin());
    ASSERT_TRUE(ClaimRepository(*m_desk).claim(one, u"本館1"_s, 900));
    m_desk->rollback();
    EXPECT_FALSE(m_told->comes(ChangeKind::Claim, u"one"_s, 1200ms));
}

TEST_P(Changes, AfterALossEverythingIsToBeLookedAtAgainAndNothingIsMissedFromThere) {
    m_net.cut();
    m_net.pass();
    ASSERT_TRUE(m_told->comes(ChangeKind::Everything, u""_s, 60s));
    ASSERT_TRUE(m_told->comes(u"listening"_s, 60s));
    ASSERT_TRUE(ClaimRepository(*m_desk).claim(one, u"本館1"_s, 900));
    EXPECT_TRUE(m_told->comes(ChangeKind::Claim, u"one"_s));
}

TEST_P(Changes, AnAccountThatIsAskedForAndItsAnswerAreTold) {
    const auto it = Database::open(s_server->settings(m_database, u"kanri"_s));
    AccountRequest request;
    request.deed = AccountDeed::ChangeRole;
    request.login = u"tanaka"_s;
    request.role = Role::Supervisor;
    ASSERT_TRUE(AccountRepository(**it).ask(request));
    const bool isTold = GetParam() == ChangeWay::Told; // the journal speaks of the login
    EXPECT_TRUE(m_told->comes(ChangeKind::Account, isTold ? request.id.text() : u"tanaka"_s));
    m_told->takeAll();
    const auto supervisor = Database::open(s_server->settings(m_database, u"suzuki"_s));
    ASSERT_TRUE(AccountRepository(**supervisor).reject(request.id));
    ASSERT_TRUE(m_told->comes(ChangeKind::Account, isTold ? answerOf(request.id) : u"tanaka"_s));
}

TEST_P(Changes, AMigrationIsTold) {
    const int now = programSchemaVersion();
    EXPECT_FALSE(m_told->comes(ChangeKind::Schema, QString::number(now), 700ms)) << "what stood there is no change";
    migratedTo(now + 1);
    EXPECT_TRUE(m_told->comes(ChangeKind::Schema, QString::number(now + 1)));
    m_told->takeAll();
    EXPECT_FALSE(m_told->comes(ChangeKind::Schema, QString::number(now + 1), 1200ms)) << "once";
}

TEST_P(Changes, AMigrationWhileTheNetWasAwayIsToldToo) {
    m_net.cut();
    migratedTo(programSchemaVersion() + 1);
    m_net.pass();
    EXPECT_TRUE(m_told->comes(ChangeKind::Everything, u""_s, 60s));
    if (GetParam() == ChangeWay::Told)
        return; // looks at the version with everything else
    EXPECT_TRUE(m_told->comes(ChangeKind::Schema, QString::number(programSchemaVersion() + 1), 60s));
}

TEST_P(Changes, ASilentNetIsNoticedAndLeft) {
    m_net.goSilent();
    const int before = m_net.connectionsLeft(); // a request to stop what is late is a connection too, and not this one
    const QDeadlineTimer deadline(60'000);
    while (m_net.connectionsLeft() == before) {
        ASSERT_FALSE(deadline.hasExpired());
        QThread::msleep(10);
    }
    m_net.pass();
    EXPECT_TRUE(m_told->comes(ChangeKind::Everything, u""_s, 60s));
}

INSTANTIATE_TEST_SUITE_P(Ways, Changes, testing::Values(ChangeWay::Told, ChangeWay::Asking),
                         [](const testing::TestParamInfo<ChangeWay>& way) {
                             return way.param == ChangeWay::Told ? "Told" : "Asking";
                         });

TEST(ChangeNotices, HoldKindsAndIdsAloneAndComeOnceForEachTransaction) {
    PostgresServer server(ServerReach::Net);
    const QString name = server.freshDatabase();
    auto listener = PostgresqlConnection::open(server.netAddress(name, u"sato"_s, server.port()), {});
    ASSERT_TRUE((*listener)->run("LISTEN uketsuke_changes"));
    server.administrate(name, counterScript);
    server.administrate(name, u"INSERT INTO settings (name, content, changed_by, changed_at) VALUES"
                              " ('library', '{\"name\": \"見本\"}', 'kanri', 0);"
                              "UPDATE settings SET content = '{}'; DELETE FROM settings"_s);
    QStringList payloads;
    while (payloads.size() < 4)
        for (const ServerNotice& notice : (*listener)->notices(10s))
            payloads.append(notice.payload);
    EXPECT_EQ(payloads,
              QStringList({u"application one"_s, u"setting library"_s, u"setting library"_s, u"setting library"_s}));
}

TEST(ChangeNotices, WhereNobodyMayListenTheJournalIsAsked) {
    PostgresServer primary(ServerReach::Net);
    const QString name = primary.freshDatabase();
    primary.administrate(name, counterScript);
    PostgresServer standby(ServerReach::Net);
    standby.becomeStandbyOf(primary);
    DatabaseAddress address = standby.netAddress(name, u"tanaka"_s, standby.port());
    address.wantedServer = WantedServer::Any;
    ChangeListener listener(SharedDatabase{address});
    Told told(listener);
    ASSERT_TRUE(told.comes(u"listening"_s, 60s));
    EXPECT_EQ(listener.way(), ChangeWay::Asking);
    auto desk = Database::open(primary.settings(name, u"sato"_s));
    ASSERT_TRUE(ClaimRepository(**desk).claim(one, u"本館1"_s, 900));
    EXPECT_TRUE(told.comes(ChangeKind::Claim, u"one"_s, 5s)); // it comes by the standby's way
}

TEST(ChangesOnTheEmbeddedDatabase, AreSeenWithinASecondWhateverConnectionMadeThem) {
    QTemporaryDir folder;
    const EmbeddedDatabase file{folder.filePath(u"desk.sqlite"_s)};
    auto opened = Database::open(file);
    ASSERT_TRUE(opened && migrate(**opened));
    Database& desk = **opened;
    desk.setSessionUser(u"sato"_s);
    ASSERT_TRUE(desk.executeScript(
        u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0);"_s +
        counterScript));
    ChangeListener listener(file);
    Told told(listener);
    ASSERT_TRUE(told.comes(u"listening"_s, 60s));
    EXPECT_FALSE(told.comes(ChangeKind::Everything, u""_s, 700ms)) << "nothing has changed";
    ASSERT_TRUE(ClaimRepository(desk).claim(one, u"本館1"_s, 900));
    EXPECT_TRUE(told.comes(ChangeKind::Claim, u"one"_s));
    told.takeAll();
    ASSERT_TRUE(desk.executeScript(u"UPDATE staff SET display_name = '見本'"_s)); // is in no journal
    EXPECT_TRUE(told.comes(ChangeKind::Everything, u""_s));
}

TEST(AChangeWatch, TellsOnItsOwnThread) {
    QTemporaryDir folder;
    const EmbeddedDatabase file{folder.filePath(u"desk.sqlite"_s)};
    auto opened = Database::open(file);
    ASSERT_TRUE(opened && migrate(**opened));
    ChangeWatch watch;
    QSignalSpy told(&watch, &ChangeWatch::changed);
    auto made = std::make_unique<ChangeListener>(file);
    QSignalSpy listening(made.get(), &ChangeListener::listening);
    watch.listenTo(std::move(made));
    ASSERT_TRUE(listening.wait(60'000) || !listening.isEmpty());
    ASSERT_TRUE((*opened)->executeScript(
        u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0)"_s));
    EXPECT_TRUE(told.wait(60'000));
    EXPECT_EQ(told.first().first().value<ChangeKind>(), ChangeKind::Everything);
    watch.stop();
}

} // namespace uketsuke
