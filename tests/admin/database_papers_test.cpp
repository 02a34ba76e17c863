// installer/database: a server that is really started with its files keeps what its papers say.
#include "tests/admin/admin_run.h"
#include "tests/admin/exit_codes.h"
#include "tests/connection/certificates.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString setupPassword = u"of the role that sets up"_s;
const QString peoplesPassphrase = u"kashiwa no toshokan 2026"_s;

QByteArray paper(const QString& name) {
    QFile file(QStringLiteral(UKETSUKE_SOURCE_FOLDER "/installer/database/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// Set up as README says, with nothing but the line by which the test is the server's superuser.
class DatabasePapers : public testing::Test
{
protected:
    static void SetUpTestSuite() {
        s_authority = std::make_unique<CertificateAuthority>(u"Authority of the papers"_s);
        s_server =
            std::make_unique<PostgresServer>(ServerReach::Net, QStringList{u"fsync=on"_s}, 0, ServerContent::Nothing);
        const auto identity = s_authority->signedFor(u"localhost"_s);
        s_server->putFile(u"server.crt"_s, identity.certificate);
        s_server->putFile(u"server.key"_s, identity.key);
        s_server->putFile(u"postgresql.conf"_s, paper(u"uketsuke.conf"_s));
        s_server->putFile(u"pg_hba.conf"_s, "local all postgres trust\n" + paper(u"pg_hba.conf"_s));
        s_server->restart();
        s_server->administrate(u"postgres"_s, u"CREATE ROLE uketsuke_setup LOGIN PASSWORD '%1';"
                                              "CREATE DATABASE uketsuke OWNER uketsuke_setup ENCODING 'UTF8' LOCALE 'C'"
                                              " TEMPLATE template0"_s.arg(setupPassword));
        const AdminRun wanted = init(u"suzuki"_s, u"supervisor"_s);
        ASSERT_EQ(wanted.exitCode, Finding) << wanted.said();
        s_server->administrate(u"uketsuke"_s, wanted.answer()["superuser_sql"_L1].toString());
        for (const auto& [login, role] : {std::pair{u"suzuki"_s, u"supervisor"_s}, {u"kanri"_s, u"it"_s}})
            ASSERT_EQ(init(login, role).exitCode, Done);
    }
    static void TearDownTestSuite() {
        s_server.reset();
        s_authority.reset();
    }

    static DatabaseAddress address(const QString& login) {
        DatabaseAddress address;
        address.hosts = {{u"localhost"_s, s_server->port()}};
        address.databaseName = u"uketsuke"_s;
        address.userName = login;
        address.rootCertificateFile = s_authority->certificateFile();
        return address;
    }
    static AdminRun call(const QStringList& words, const DatabaseAddress& address, const QString& password) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UKETSUKE_DATABASE_PASSWORD"_s, password);
        environment.insert(u"UKETSUKE_NEW_PASSPHRASE"_s, peoplesPassphrase);
        return runAdmin(words + QStringList{u"--json"_s, u"--database"_s, address.text()}, {}, environment);
    }
    static AdminRun init(const QString& login, const QString& role) {
        return call({u"init"_s, u"--login"_s, login, u"--name"_s, u"見本の人"_s, u"--role"_s, role},
                    address(u"uketsuke_setup"_s), setupPassword);
    }
    static AdminRun asPerson(const QStringList& words, const DatabaseAddress& address) {
        return call(words, address, peoplesPassphrase);
    }

    static inline std::unique_ptr<CertificateAuthority> s_authority;
    static inline std::unique_ptr<PostgresServer> s_server;
};

} // namespace

TEST_F(DatabasePapers, LeaveStatusNothingToSayOfTheServer) {
    const AdminRun numbers = asPerson({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s,
                                       u"1"_s, u"--last"_s, u"5000"_s, u"--width"_s, u"6"_s},
                                      address(u"kanri"_s));
    ASSERT_EQ(numbers.exitCode, Done) << numbers.said();
    const AdminRun status = asPerson({u"status"_s}, address(u"kanri"_s));
    EXPECT_EQ(status.exitCode, Done) << status.said();
}

TEST_F(DatabasePapers, EveryLineOfTheSettingsIsTaken) {
    const auto database = Database::open(s_server->settings(u"postgres"_s, u"postgres"_s));
    QSqlQuery query((*database)->connection());
    // Where it listens is the test's own word.
    ASSERT_TRUE(query.exec(u"SELECT count(*), string_agg(name || ': ' || error, ', '),"
                           " count(*) FILTER (WHERE setting = 'on' AND name IN ('fsync', 'full_page_writes',"
                           " 'synchronous_commit')) FROM pg_file_settings WHERE name <> 'listen_addresses'"_s));
    ASSERT_TRUE(query.next());
    EXPECT_GT(query.value(0).toInt(), 15);
    EXPECT_EQ(query.value(1).toString().toStdString(), "");
    EXPECT_EQ(query.value(2).toInt(), 3);
}

TEST_F(DatabasePapers, LetPeopleInByTlsAloneAndIntoTheirDatabaseAlone) {
    const QStringList words{u"audit"_s, u"head"_s};
    EXPECT_EQ(asPerson(words, address(u"suzuki"_s)).exitCode, Done);
    DatabaseAddress open = address(u"suzuki"_s);
    open.tls = TlsMode::Off;
    EXPECT_EQ(asPerson(words, open).error(), u"database.28000"_s);
    DatabaseAddress wrongName = address(u"suzuki"_s);
    wrongName.hosts = {{u"127.0.0.1"_s, s_server->port()}};
    EXPECT_EQ(asPerson(words, wrongName).error(), u"database.tls"_s);
    for (const QString& other : {u"postgres"_s, u"template1"_s}) {
        DatabaseAddress elsewhere = address(u"suzuki"_s);
        elsewhere.databaseName = other;
        EXPECT_EQ(asPerson(words, elsewhere).error(), u"database.28000"_s) << other.toStdString();
    }
}

TEST_F(DatabasePapers, NothingThatAnApplicantWroteComesIntoTheLogEvenByHand) {
    DatabaseAddress person = address(u"uketsuke_user_suzuki"_s);
    const auto database = Database::open(SharedDatabase{person}, peoplesPassphrase);
    ASSERT_TRUE(database);
    EXPECT_FALSE(
        (*database)->executeScript(u"INSERT INTO uketsuke.notes (id, application_id, content, given_by, given_at)"
                                   " VALUES ('n', 'none', '見本 花子', 'suzuki', 0)"_s));
    EXPECT_FALSE((*database)->executeScript(u"SELECT '見本 花子' FROM no_such_table"_s));
    EXPECT_FALSE(asPerson({u"audit"_s, u"head"_s}, address(u"nobody"_s)).exitCode == Done);
    EXPECT_TRUE(s_server->log().contains("uketsuke_user_nobody")) << "who could not sign in is there";
    EXPECT_FALSE(s_server->log().contains("見本 花子"));
}

TEST_F(DatabasePapers, TheDumpIsMadeAsTheyAreWritten) {
    const QTemporaryDir folder;
    QProcess dump;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, setupPassword);
    dump.setProcessEnvironment(environment);
    dump.start(u"/usr/lib/postgresql/15/bin/pg_dump"_s,
               {u"--format=custom"_s, u"--no-blobs"_s, u"--role=uketsuke_owner"_s,
                u"--file="_s + folder.filePath(u"uketsuke.dump"_s),
                u"host=localhost port=%1 user=uketsuke_setup dbname=uketsuke sslmode=verify-full sslrootcert=%2"_s
                    .arg(s_server->port())
                    .arg(s_authority->certificateFile())});
    ASSERT_TRUE(dump.waitForFinished(60'000));
    EXPECT_EQ(dump.exitCode(), 0) << dump.readAllStandardError().toStdString();
    EXPECT_GT(QFile(folder.filePath(u"uketsuke.dump"_s)).size(), 10'000);
}

} // namespace uketsuke
