// A desk finds the server that it should, and says why where it does not.
#include "app/domain/staff/account_request.h"
#include "tests/connection/certificates.h"
#include "tests/support/postgres_server.h"
#include "tests/support/tcp_proxy.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int deadPort = 1; // nobody listens there

class OpeningASharedDatabase : public testing::Test
{
protected:
    static void SetUpTestSuite() {
        s_authority = std::make_unique<CertificateAuthority>(u"Authority of the test"_s);
        s_server = std::make_unique<PostgresServer>(ServerReach::Net);
        s_database = s_server->freshDatabase();
        const auto identity = s_authority->signedFor(u"localhost"_s);
        s_server->putFile(u"server.crt"_s, identity.certificate);
        s_server->putFile(u"server.key"_s, identity.key);
        s_server->putFile(u"pg_hba.conf"_s, "local all,replication all trust\n"
                                            "host all uketsuke_user_tanaka 127.0.0.1/32 scram-sha-256\n"
                                            "host all all 127.0.0.1/32 trust\n");
        s_server->administrate(s_database, u"ALTER SYSTEM SET ssl = on;"
                                           " ALTER ROLE uketsuke_user_tanaka PASSWORD 'correct horse'"_s);
        s_server->restart();
    }
    static void TearDownTestSuite() {
        s_server.reset();
        s_authority.reset();
    }

    static DatabaseAddress address(const QString& login = u"sato"_s) {
        return s_server->netAddress(s_database, login, s_server->port());
    }

    static DatabaseAddress verified(const QString& hostName) {
        DatabaseAddress address = OpeningASharedDatabase::address();
        address.hosts = {{hostName, s_server->port()}};
        address.tls = TlsMode::VerifiedName;
        address.rootCertificateFile = s_authority->certificateFile();
        return address;
    }

    static Error refusal(const DatabaseAddress& address, const QString& password = {}) {
        const auto opened = Database::open(SharedDatabase{address}, password);
        EXPECT_FALSE(opened);
        return opened ? Error{ErrorKind::Internal, u"opened"_s} : opened.error();
    }

    static bool works(const DatabaseAddress& address, const QString& password = {}) {
        const auto opened = Database::open(SharedDatabase{address}, password);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail.toStdString());
        return opened && (*opened)->row("schema_versions/current"_L1);
    }

    static inline std::unique_ptr<CertificateAuthority> s_authority;
    static inline std::unique_ptr<PostgresServer> s_server;
    static inline QString s_database;
};

} // namespace

TEST_F(OpeningASharedDatabase, APasswordSignsInByScram) {
    EXPECT_TRUE(works(address(u"tanaka"_s), u"correct horse"_s));
    DatabaseAddress overTls = verified(u"localhost"_s);
    overTls.userName = databaseRoleOf(u"tanaka"_s);
    EXPECT_TRUE(works(overTls, u"correct horse"_s));
}

TEST_F(OpeningASharedDatabase, AWrongPasswordAnUnknownNameAndADatabaseThatIsClosedAreTold) {
    EXPECT_EQ(refusal(address(u"tanaka"_s), u"wrong"_s), (Error{ErrorKind::NotPermitted, u"database.28P01"_s}));
    EXPECT_EQ(refusal(address(u"nobody"_s)), (Error{ErrorKind::NotPermitted, u"database.28000"_s}));
    s_server->administrate(u"postgres"_s,
                           u"DROP ROLE IF EXISTS uketsuke_user_stranger; CREATE ROLE uketsuke_user_stranger LOGIN"_s);
    EXPECT_EQ(refusal(address(u"stranger"_s)), (Error{ErrorKind::NotPermitted, u"database.42501"_s}));
    EXPECT_FALSE(s_server->log().contains("wrong'"));
}

TEST_F(OpeningASharedDatabase, ANameWithQuotesIsOneName) {
    DatabaseAddress quoted = address();
    quoted.databaseName = u"x' host='elsewhere"_s;
    EXPECT_EQ(refusal(quoted).detail, u"database.3D000"_s);
    quoted.databaseName = u"host=elsewhere"_s;
    EXPECT_EQ(refusal(quoted).detail, u"database.3D000"_s);
}

TEST_F(OpeningASharedDatabase, AVerifiedServerIsTakenUnderItsRightNameAlone) {
    EXPECT_TRUE(works(verified(u"localhost"_s)));
    EXPECT_EQ(refusal(verified(u"127.0.0.1"_s)), (Error{ErrorKind::Unreachable, u"database.tls"_s}));
}

TEST_F(OpeningASharedDatabase, AServerOfAnUnknownAuthorityIsRefused) {
    CertificateAuthority stranger(u"Another authority"_s);
    DatabaseAddress address = verified(u"localhost"_s);
    address.rootCertificateFile = stranger.certificateFile();
    EXPECT_EQ(refusal(address), (Error{ErrorKind::Unreachable, u"database.tls"_s}));
    address.rootCertificateFile = u"/nonexistent/ca.crt"_s;
    EXPECT_EQ(refusal(address), (Error{ErrorKind::Unreachable, u"database.tls"_s}));
}

TEST_F(OpeningASharedDatabase, AVerifiedConnectionIsEncrypted) {
    auto opened = Database::open(SharedDatabase{verified(u"localhost"_s)});
    ASSERT_TRUE(opened);
    auto plain = Database::open(SharedDatabase{address()});
    ASSERT_TRUE(plain);
    auto administrator = Database::open(s_server->settings(s_database, u"postgres"_s));
    EXPECT_TRUE(
        (*administrator)
            ->executeScript(
                u"DO $$ BEGIN IF (SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)"
                " WHERE ssl AND usename = 'uketsuke_user_sato') <> 1 THEN RAISE 'not encrypted'; END IF; END $$"_s));
}

TEST_F(OpeningASharedDatabase, AHostThatIsDeadOrSilentIsPassedOver) {
    DatabaseAddress several = address();
    several.connectTimeout = std::chrono::seconds(2);
    QTcpServer silent; // takes connections and never answers
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    several.hosts = {{u"127.0.0.1"_s, deadPort}, {u"127.0.0.1"_s, silent.serverPort()}, several.hosts.first()};
    QElapsedTimer time;
    time.start();
    EXPECT_TRUE(works(several));
    EXPECT_GE(time.elapsed(), 2'000);
    EXPECT_LT(time.elapsed(), 4'000);
}

TEST_F(OpeningASharedDatabase, WhereNobodyAnswersItEndsByTheDesksClock) {
    DatabaseAddress nobody = address();
    nobody.connectTimeout = std::chrono::seconds(2);
    nobody.hosts = {{u"127.0.0.1"_s, deadPort}};
    EXPECT_EQ(refusal(nobody), (Error{ErrorKind::Unreachable, u"database.unreachable"_s}));
    TcpProxy net(s_server->port());
    net.goSilent();
    nobody.hosts = {{u"127.0.0.1"_s, net.port()}};
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(refusal(nobody), (Error{ErrorKind::Unreachable, u"database.deadline"_s}));
    EXPECT_LT(time.elapsed(), 4'000);
}

TEST_F(OpeningASharedDatabase, AServerThatTakesNoWritingIsSaidPlainlyAndPassedOverForOneThatDoes) {
    PostgresServer readOnly(ServerReach::Net, {u"default_transaction_read_only=on"_s});
    DatabaseAddress first = readOnly.netAddress(u"postgres"_s, u"postgres"_s, readOnly.port());
    EXPECT_EQ(refusal(first), (Error{ErrorKind::ReadOnly, u"database.standby"_s}));
    first.wantedServer = WantedServer::Any;
    EXPECT_TRUE(Database::open(SharedDatabase{first}));
    DatabaseAddress both = address(u"postgres"_s);
    both.databaseName = u"postgres"_s;
    both.hosts.prepend(first.hosts.first());
    auto opened = Database::open(SharedDatabase{both});
    ASSERT_TRUE(opened);
    EXPECT_TRUE((*opened)->executeScript(u"CREATE TABLE written (n integer); DROP TABLE written"_s));
}

TEST_F(OpeningASharedDatabase, ARealStandbyIsReadOnlyUntilItIsPromoted) {
    PostgresServer standby(ServerReach::Net);
    standby.becomeStandbyOf(*s_server);
    const DatabaseAddress second = standby.netAddress(s_database, u"sato"_s, standby.port());
    EXPECT_EQ(refusal(second), (Error{ErrorKind::ReadOnly, u"database.standby"_s}));
    standby.promote();
    EXPECT_TRUE(works(second));
}

} // namespace uketsuke
