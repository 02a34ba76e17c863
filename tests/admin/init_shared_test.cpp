// uketsuke-admin init on a server that knows nothing of us: what a login may make of it, and what a superuser must.
#include "tests/admin/admin_run.h"
#include "tests/admin/exit_codes.h"
#include "tests/support/postgres_server.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString serversPassword = u"of the login of the server"_s;
const QString firstPassphrase = u"kashiwa no toshokan 2026"_s;
const QString bareLogin = u"it department"_s; // a name that must be quoted

class InitOnAServer : public testing::Test
{
protected:
    void SetUp() override {
        m_server.putFile(u"pg_hba.conf"_s, "local all all trust\nhost uketsuke all 127.0.0.1/32 scram-sha-256\n");
        m_server.restart();
    }

    /// The login that IT was given, with a database of its own.
    void give(const QString& login, const QString& attributes, const QString& locale = u"C"_s) {
        m_login = login;
        m_server.administrate(u"postgres"_s, u"CREATE ROLE \"%1\" LOGIN %2 PASSWORD '%3';"
                                             "CREATE DATABASE uketsuke OWNER \"%1\" ENCODING 'UTF8' LOCALE '%4'"
                                             " TEMPLATE template0"_s.arg(login, attributes, serversPassword, locale));
    }

    AdminRun call(const QStringList& words, const QString& login, const QString& password) const {
        DatabaseAddress address = m_server.netAddress(u"uketsuke"_s, {}, m_server.port());
        address.userName = login;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UKETSUKE_DATABASE_PASSWORD"_s, password);
        environment.insert(u"UKETSUKE_NEW_PASSPHRASE"_s, firstPassphrase);
        return runAdmin(words + QStringList{u"--json"_s, u"--database"_s, address.text()}, {}, environment);
    }
    AdminRun init(const QStringList& words = {}) const {
        return call(QStringList{u"init"_s} + words, m_login, serversPassword);
    }
    AdminRun initWith(const QString& login, const QString& role = u"supervisor"_s) const {
        return init({u"--login"_s, login, u"--name"_s, u"見本の人"_s, u"--role"_s, role});
    }
    void runAsSuperuser(const AdminRun& printed) {
        m_server.administrate(u"uketsuke"_s, printed.answer()["superuser_sql"_L1].toString());
    }

    QString scalar(const QString& sql) const {
        const auto database = Database::open(m_server.settings(u"uketsuke"_s, u"postgres"_s));
        QSqlQuery query((*database)->connection());
        return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
    }
    void expectTheDatabaseIsClosedAndOwned() const {
        EXPECT_EQ(scalar(u"SELECT has_database_privilege('public', 'uketsuke', 'CONNECT')"
                         " OR has_function_privilege('public', 'lo_create(oid)', 'EXECUTE')"_s),
                  u"false"_s);
        EXPECT_EQ(scalar(u"SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                         " JOIN pg_roles r ON r.oid = c.relowner WHERE n.nspname = 'uketsuke'"
                         " AND r.rolname <> 'uketsuke_owner'"_s),
                  u"0"_s);
    }
    void expectTheDeskCanBegin() const {
        const AdminRun numbers = call({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s,
                                       u"1"_s, u"--last"_s, u"5000"_s, u"--width"_s, u"6"_s},
                                      u"kanri"_s, firstPassphrase);
        EXPECT_EQ(numbers.exitCode, Done) << numbers.said();
        const AdminRun status = call({u"status"_s}, u"kanri"_s, firstPassphrase);
        EXPECT_EQ(status.exitCode, Done) << status.said();
        const AdminRun verified = call({u"audit"_s, u"verify"_s}, u"suzuki"_s, firstPassphrase);
        EXPECT_EQ(verified.exitCode, Done) << verified.said();
    }

    PostgresServer m_server{ServerReach::Net, {u"fsync=on"_s}, 0, ServerContent::Nothing};
    QString m_login;
};

} // namespace

TEST_F(InitOnAServer, ABareLoginMakesNothingAndPrintsWhatASuperuserMustRunFirst) {
    give(bareLogin, {});
    const AdminRun wanted = initWith(u"suzuki"_s);
    EXPECT_EQ(wanted.exitCode, Finding) << wanted.said();
    EXPECT_FALSE(wanted.answer()["ready"_L1].toBool());
    EXPECT_EQ(scalar(u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'uketsuke%'"_s), u"0"_s);
    EXPECT_EQ(scalar(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'uketsuke'"_s), u"0"_s);
    runAsSuperuser(wanted);
    const AdminRun done = initWith(u"suzuki"_s);
    EXPECT_EQ(done.exitCode, Done) << done.said();
    EXPECT_EQ(done.answer()["superuser_sql"_L1].toString(), QString());
    EXPECT_EQ(initWith(u"kanri"_s, u"it"_s).exitCode, Done);
    expectTheDatabaseIsClosedAndOwned();
    expectTheDeskCanBegin();
}

TEST_F(InitOnAServer, ALoginThatMayMakeRolesLeavesTheClosingAlone) {
    give(u"maker"_s, u"CREATEROLE"_s);
    const AdminRun done = initWith(u"suzuki"_s);
    EXPECT_EQ(done.exitCode, Finding) << done.said();
    EXPECT_TRUE(done.answer()["ready"_L1].toBool());
    EXPECT_TRUE(done.answer()["superuser_sql"_L1].toString().contains(u"lo_create"_s) ||
                done.answer()["superuser_sql"_L1].toString().contains(u"lo\\_%"_s));
    runAsSuperuser(done);
    EXPECT_EQ(initWith(u"kanri"_s, u"it"_s).exitCode, Done);
    expectTheDatabaseIsClosedAndOwned();
    expectTheDeskCanBegin();
}

TEST_F(InitOnAServer, ASuperuserMakesEverythingAtOnce) {
    give(u"dba"_s, u"SUPERUSER"_s);
    const AdminRun done = initWith(u"suzuki"_s);
    EXPECT_EQ(done.exitCode, Done) << done.said();
    EXPECT_EQ(initWith(u"kanri"_s, u"it"_s).exitCode, Done);
    expectTheDatabaseIsClosedAndOwned();
    expectTheDeskCanBegin();
    EXPECT_EQ(scalar(u"SELECT string_agg(r.rolname, ',' ORDER BY 1) FROM pg_roles r WHERE r.rolcreaterole"
                     " AND NOT r.rolsuper"_s),
              u"uketsuke_accounts"_s)
        << "nobody who signs in makes roles";
}

TEST_F(InitOnAServer, TheFirstPersonIsAddedOnceAndByTwoAfterwards) {
    give(u"dba"_s, u"SUPERUSER"_s);
    ASSERT_EQ(init().exitCode, Done) << "objects alone";
    ASSERT_EQ(initWith(u"suzuki"_s).exitCode, Done);
    const AdminRun second = initWith(u"mori"_s);
    EXPECT_EQ(second.exitCode, Refused);
    EXPECT_TRUE(second.answer()["text"_L1].toString().contains(u"staff add"_s)) << second.said();
    EXPECT_EQ(scalar(u"SELECT string_agg(actor || ' ' || kind || ' ' || subject || ' ' || detail, ',')"
                     " FROM uketsuke.audit_events"_s),
              u"@dba staff_added suzuki supervisor"_s);
}

TEST_F(InitOnAServer, NoPassphraseReachesTheServerOrItsLog) {
    give(u"dba"_s, u"SUPERUSER"_s);
    m_server.administrate(u"postgres"_s, u"ALTER SYSTEM SET log_statement = 'all'"_s);
    m_server.restart();
    ASSERT_EQ(initWith(u"suzuki"_s).exitCode, Done);
    EXPECT_TRUE(m_server.log().contains("account_requests"));
    EXPECT_FALSE(m_server.log().contains(firstPassphrase.toUtf8()));
    EXPECT_EQ(scalar(u"SELECT left(rolpassword, 14) FROM pg_authid WHERE rolname = 'uketsuke_user_suzuki'"_s),
              u"SCRAM-SHA-256$"_s);
}

TEST_F(InitOnAServer, WhatIsWrongIsSaidBeforeAnythingIsMade) {
    give(u"dba"_s, u"SUPERUSER"_s);
    EXPECT_EQ(initWith(u"Suzuki"_s).error(), u"staff.login"_s);
    EXPECT_EQ(initWith(u"suzuki"_s, u"staff"_s).error(), u"staff.role"_s);
    EXPECT_EQ(init({u"--login"_s, u"suzuki"_s, u"--name"_s, u" "_s}).error(), u"staff.name"_s);
    EXPECT_EQ(initWith(u"kashiwa"_s).error(), u"passphrase.login"_s);
    EXPECT_EQ(init({u"--login"_s, u"suzuki"_s}).exitCode, Usage);
    EXPECT_EQ(call({u"migrate"_s}, u"dba"_s, serversPassword).exitCode, Refused) << "that is not how it begins";
    EXPECT_EQ(scalar(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'uketsuke'"_s), u"0"_s);
}

TEST_F(InitOnAServer, ADatabaseThatSortsOtherwiseIsRefused) {
    m_server.administrate(u"postgres"_s, u"CREATE ROLE dba LOGIN SUPERUSER PASSWORD '%1';"
                                         "CREATE DATABASE uketsuke OWNER dba ENCODING 'LATIN1' LOCALE 'C'"
                                         " TEMPLATE template0"_s.arg(serversPassword));
    m_login = u"dba"_s;
    const AdminRun refused = initWith(u"suzuki"_s);
    EXPECT_EQ(refused.exitCode, Refused);
    EXPECT_TRUE(refused.answer()["text"_L1].toString().contains(u"LOCALE 'C'"_s)) << refused.said();
}

} // namespace uketsuke
