// Accounts of the shared database: made by the functions of a role that nobody signs in as, two people where it
// matters.
#include "app/persistence/account_repository.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/staff_repository.h"
#include "tests/persistence/tried_deeds.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A verifier as libpq makes it of a passphrase, without a server.
QByteArray verifierOf(const char* passphrase) {
    const DatabaseSettings settings = SharedPostgresServer::get().settings(u"postgres"_s, administrator);
    const DatabaseHost host = std::get<SharedDatabase>(settings).address.hosts.first();
    const QByteArray address =
        u"host=%1 port=%2 dbname=postgres user=postgres"_s.arg(host.name).arg(host.port).toUtf8();
    PGconn* server = PQconnectdb(address.constData());
    char* made = PQencryptPasswordConn(server, passphrase, "anybody", "scram-sha-256");
    const QByteArray verifier(made == nullptr ? "" : made);
    PQfreemem(made);
    PQfinish(server);
    return verifier;
}

class AccountsOnPostgreSql : public testing::Test
{
protected:
    AccountsOnPostgreSql() {
        m_database.must(u"INSERT INTO staff (login, display_name, role, created_at) VALUES"
                        " ('mori', '森', 'supervisor', 0);"
                        "DO $$ BEGIN CREATE ROLE uketsuke_user_mori LOGIN IN ROLE uketsuke_supervisor;"
                        " EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s);
    }

    ~AccountsOnPostgreSql() override {
        for (const QString& login : m_made)
            m_database.must(u"DROP ROLE IF EXISTS uketsuke_user_%1"_s.arg(login));
        m_database.must(u"ALTER ROLE uketsuke_user_tanaka LOGIN; REVOKE uketsuke_supervisor FROM uketsuke_user_tanaka;"
                        "GRANT uketsuke_staff TO uketsuke_user_tanaka"_s);
    }

    AccountRequest adding(const QString& login, Role role) {
        m_made.append(login);
        AccountRequest request;
        request.login = login;
        request.displayName = u"見本の人"_s;
        request.role = role;
        request.verifier = m_verifier;
        return request;
    }

    static AccountRequest of(AccountDeed deed, const QString& login, Role role = Role::Staff) {
        AccountRequest request;
        request.deed = deed;
        request.login = login;
        request.role = role;
        if (deed == AccountDeed::ResetPassword || deed == AccountDeed::Enable)
            request.verifier = verifierOf("another passphrase of a sample");
        return request;
    }

    AccountRepository as(const QString& login) { return AccountRepository(m_database.as(login)); }

    QStringList lines(const QString& statement) {
        QSqlQuery query(m_database.as(administrator).connection());
        query.exec(statement);
        QStringList lines;
        while (query.next())
            lines.append(query.value(0).toString());
        return lines;
    }

    QStringList groupsOf(const QString& login) {
        return lines(u"SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r"
                     " ON r.oid = m.member WHERE r.rolname = 'uketsuke_user_%1' ORDER BY 1"_s.arg(login));
    }

    QString roleOf(const QString& login) {
        return lines(u"SELECT role || ' ' || is_active FROM staff WHERE login = '%1'"_s.arg(login)).join(u',');
    }

    MigratedDatabase m_database{Dialect::PostgreSql};
    QByteArray m_verifier = verifierOf("passphrase of a sample");
    QStringList m_made;
};

} // namespace

TEST_F(AccountsOnPostgreSql, ItAddsAClerkAtOnceWithTheVerifierAndNothingMore) {
    ASSERT_TRUE(as(u"kanri"_s).ask(adding(u"abe"_s, Role::Staff)));
    EXPECT_EQ(groupsOf(u"abe"_s), QStringList{u"uketsuke_staff"_s});
    EXPECT_EQ(roleOf(u"abe"_s), u"staff 1"_s);
    EXPECT_EQ(lines(u"SELECT rolpassword || rolcanlogin || rolsuper || rolcreaterole || rolcreatedb || rolbypassrls"
                    " || rolreplication FROM pg_authid WHERE rolname = 'uketsuke_user_abe'"_s),
              QStringList{QString::fromLatin1(m_verifier) + u"truefalsefalsefalsefalsefalse"_s});
    EXPECT_EQ(lines(u"SELECT verifier FROM account_requests"_s), QStringList{u""_s}) << "used, and gone";
    EXPECT_EQ(lines(u"SELECT actor || ' ' || kind || ' ' || subject || ' ' || detail FROM audit_events"_s),
              QStringList{u"kanri staff_added abe staff"_s});
    EXPECT_EQ(StaffRepository(m_database.as(u"abe"_s)).current()->role, Role::Staff) << "and signs in";
}

TEST_F(AccountsOnPostgreSql, ASupervisorIsAddedByTwo) {
    const AccountRequest request = adding(u"baba"_s, Role::Supervisor);
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    EXPECT_TRUE(groupsOf(u"baba"_s).isEmpty());
    EXPECT_EQ(roleOf(u"baba"_s), QString());
    const auto waiting = as(u"suzuki"_s).waiting();
    ASSERT_TRUE(waiting && waiting->size() == 1);
    EXPECT_EQ(waiting->first().request.login, u"baba"_s);
    EXPECT_EQ(waiting->first().askedBy, u"kanri"_s);
    EXPECT_TRUE(waiting->first().request.verifier.isEmpty());
    for (const auto& login : {u"kanri"_s, u"sato"_s})
        EXPECT_EQ(as(login).approve(request.id).error().kind, ErrorKind::NotPermitted);
    ASSERT_TRUE(as(u"suzuki"_s).approve(request.id));
    EXPECT_EQ(groupsOf(u"baba"_s), QStringList{u"uketsuke_supervisor"_s});
    EXPECT_EQ(as(u"mori"_s).approve(request.id).error(), refusedAs(ErrorKind::Conflict, "answered"_L1));
    EXPECT_EQ(lines(u"SELECT actor || ' ' || kind || ' ' || subject FROM audit_events ORDER BY sequence"_s),
              (QStringList{u"kanri account_asked baba"_s, u"suzuki staff_added baba"_s}));
}

TEST_F(AccountsOnPostgreSql, WhomARequestIsAboutSaysTheAccountAndNotWhoeverAsks) {
    AccountRequest request = of(AccountDeed::ChangeRole, u"tanaka"_s, Role::Supervisor);
    request.displayName = u"別の見本"_s;
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    const auto waiting = as(u"suzuki"_s).waiting();
    ASSERT_TRUE(waiting && waiting->size() == 1);
    EXPECT_EQ(waiting->first().request.displayName, u"田中"_s);
    EXPECT_EQ(lines(u"SELECT display_name FROM account_requests"_s), QStringList{u""_s});
}

TEST_F(AccountsOnPostgreSql, WhatIsAskedTwiceBecauseTheAnswerGotLostIsDoneOnce) {
    const AccountRequest adding = this->adding(u"abe"_s, Role::Staff);
    ASSERT_TRUE(as(u"kanri"_s).ask(adding));
    EXPECT_TRUE(as(u"kanri"_s).ask(adding));
    EXPECT_EQ(lines(u"SELECT kind FROM audit_events"_s), QStringList{u"staff_added"_s});
    AccountRequest another = adding;
    another.role = Role::It;
    EXPECT_FALSE(as(u"kanri"_s).ask(another)) << "which is another one";
    EXPECT_EQ(roleOf(u"abe"_s), u"staff 1"_s);
    const AccountRequest waiting = of(AccountDeed::ChangeRole, u"abe"_s, Role::Supervisor);
    ASSERT_TRUE(as(u"kanri"_s).ask(waiting));
    EXPECT_TRUE(as(u"kanri"_s).ask(waiting));
    EXPECT_EQ(as(u"suzuki"_s).waiting()->size(), 1);
}

TEST_F(AccountsOnPostgreSql, WhoAnsweredIsToldToWhoComesSecond) {
    const AccountRequest request = of(AccountDeed::ChangeRole, u"tanaka"_s, Role::It);
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    EXPECT_EQ(as(u"mori"_s).answerTo(request.id).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(as(u"suzuki"_s).reject(request.id));
    const auto first = as(u"mori"_s).answerTo(request.id);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->answeredByName, u"鈴木"_s);
    EXPECT_FALSE(first->isApproval);
}

TEST_F(AccountsOnPostgreSql, TheDomainSaysAsTheDatabaseWhatWaitsAndWhoMayAnswer) {
    const auto needsWord = [this](const AccountRequest& request) {
        EXPECT_TRUE(as(u"kanri"_s).ask(request)) << accountDeedKey(request.deed).toStdString();
        return lines(u"SELECT needs_word FROM account_requests WHERE id = '%1'"_s.arg(request.id.text())) ==
               QStringList{u"1"_s};
    };
    for (const Role role : {Role::Staff, Role::Supervisor, Role::It}) {
        const AccountRequest request = adding(u"daichi_"_s + roleKey(role), role);
        EXPECT_EQ(needsWord(request), needsAnothersWord(AccountDeed::Add, role, Role::Staff));
    }
    EXPECT_EQ(needsWord(of(AccountDeed::ResetPassword, u"sato"_s)),
              needsAnothersWord(AccountDeed::ResetPassword, Role::Staff, Role::Staff));
    const AccountRequest request = of(AccountDeed::ResetPassword, u"mori"_s);
    EXPECT_EQ(needsWord(request), needsAnothersWord(AccountDeed::ResetPassword, Role::Staff, Role::Supervisor));
    EXPECT_EQ(needsWord(of(AccountDeed::Disable, u"tanaka"_s)),
              needsAnothersWord(AccountDeed::Disable, Role::Staff, Role::Staff));
    const auto waiting = as(u"suzuki"_s).waiting();
    ASSERT_TRUE(waiting && waiting->size() == 2);
    for (const auto& [login, role] :
         {std::pair{u"sato"_s, Role::Staff}, std::pair{u"mori"_s, Role::Supervisor}, std::pair{u"kanri"_s, Role::It}}) {
        const StaffMember person{login, login, role, true};
        EXPECT_NE(wordHindrance(waiting->last(), person), WordHindrance::None) << login.toStdString();
        EXPECT_EQ(as(login).reject(request.id).error().kind, ErrorKind::NotPermitted) << login.toStdString();
    }
    EXPECT_EQ(wordHindrance(waiting->last(), {u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true}), WordHindrance::None);
    EXPECT_TRUE(as(u"suzuki"_s).reject(request.id));
    m_database.must(u"ALTER ROLE uketsuke_user_tanaka LOGIN; ALTER ROLE uketsuke_user_sato PASSWORD NULL"_s);
}

TEST_F(AccountsOnPostgreSql, TheOverviewSaysWhoSignedInLast) {
    m_database.must(u"INSERT INTO staff (login, display_name, role, is_active, created_at) VALUES"
                    " ('ueda', '上田', 'staff', 0, 0)"_s);
    ASSERT_TRUE(JournalRepository(m_database.as(u"sato"_s)).append({u"signed_in"_s, u"sato"_s, {}}));
    ASSERT_TRUE(JournalRepository(m_database.as(u"sato"_s)).append({u"mails_paused"_s, {}, {}}));
    const auto all = as(u"suzuki"_s).overview();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->last().holder.login, u"ueda"_s) << "who has left comes last";
    for (const Account& account : *all)
        EXPECT_EQ(account.lastSignedInAt.has_value(), account.holder.login == u"sato"_s)
            << account.holder.login.toStdString();
    EXPECT_GT(all->size(), 4);
    EXPECT_TRUE(as(u"kanri"_s).overview());
}

TEST_F(AccountsOnPostgreSql, WhatIsRejectedIsNotDoneAndItsVerifierIsGone) {
    const AccountRequest request = adding(u"chiba"_s, Role::Supervisor);
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    ASSERT_TRUE(as(u"suzuki"_s).reject(request.id));
    EXPECT_EQ(roleOf(u"chiba"_s), QString());
    EXPECT_EQ(lines(u"SELECT verifier FROM account_requests"_s), QStringList{u""_s});
    EXPECT_TRUE(as(u"suzuki"_s).waiting()->isEmpty());
}

TEST_F(AccountsOnPostgreSql, ARoleIsChangedByTwo) {
    const AccountRequest request = of(AccountDeed::ChangeRole, u"tanaka"_s, Role::Supervisor);
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    EXPECT_EQ(roleOf(u"tanaka"_s), u"staff 1"_s);
    EXPECT_EQ(as(u"kanri"_s).ask(of(AccountDeed::ResetPassword, u"tanaka"_s)).error(),
              refusedAs(ErrorKind::Conflict, "account.waits"_L1));
    ASSERT_TRUE(as(u"suzuki"_s).approve(request.id));
    EXPECT_EQ(roleOf(u"tanaka"_s), u"supervisor 1"_s);
    EXPECT_EQ(groupsOf(u"tanaka"_s), QStringList{u"uketsuke_supervisor"_s});
}

TEST_F(AccountsOnPostgreSql, AClerksNewPasswordIsSetAtOnceAndToldToTheClerkAndEverySupervisor) {
    const AccountRequest request = of(AccountDeed::ResetPassword, u"tanaka"_s);
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    EXPECT_EQ(lines(u"SELECT kind || ' ' || subject FROM audit_events"_s), QStringList{u"passphrase_reset tanaka"_s});
    for (const auto& login : {u"tanaka"_s, u"suzuki"_s, u"mori"_s}) {
        const auto notices = as(login).notices();
        ASSERT_TRUE(notices) << notices.error().detail.toStdString();
        ASSERT_EQ(notices->size(), 1) << login.toStdString();
        EXPECT_EQ(notices->first().login, u"tanaka"_s);
        EXPECT_EQ(notices->first().setByName, u"管理"_s);
    }
    EXPECT_TRUE(as(u"sato"_s).notices()->isEmpty());
    ASSERT_TRUE(as(u"tanaka"_s).noteTold(request.id));
    EXPECT_TRUE(as(u"tanaka"_s).notices()->isEmpty());
    EXPECT_EQ(as(u"tanaka"_s).noteTold(request.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(as(u"suzuki"_s).notices()->size(), 1) << "each is told";
}

TEST_F(AccountsOnPostgreSql, ASupervisorsNewPasswordWaitsForAnotherSupervisor) {
    const AccountRequest request = of(AccountDeed::ResetPassword, u"mori"_s);
    const QString before = lines(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'uketsuke_user_mori'"_s).value(0);
    ASSERT_TRUE(as(u"kanri"_s).ask(request));
    EXPECT_EQ(lines(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'uketsuke_user_mori'"_s).value(0), before);
    EXPECT_EQ(as(u"mori"_s).approve(request.id).error(), notPermitted("own_request"_L1));
    ASSERT_TRUE(as(u"suzuki"_s).approve(request.id));
    EXPECT_EQ(lines(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'uketsuke_user_mori'"_s).value(0),
              QString::fromLatin1(request.verifier));
}

TEST_F(AccountsOnPostgreSql, WhoIsDisabledIsOutAtOnce) {
    ASSERT_TRUE(as(u"kanri"_s).ask(adding(u"doi"_s, Role::Staff)));
    Database& open = m_database.as(u"doi"_s);
    ASSERT_TRUE(StaffRepository(open).current());
    ASSERT_TRUE(as(u"kanri"_s).ask(of(AccountDeed::Disable, u"doi"_s)));
    EXPECT_FALSE(StaffRepository(open).current()) << "the session was ended";
    EXPECT_FALSE(Database::open(m_database.settings(u"doi"_s)));
    EXPECT_TRUE(lines(u"SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member"
                      " JOIN pg_roles g ON g.oid = m.roleid WHERE r.rolname = 'uketsuke_accounts'"
                      " AND g.rolname LIKE 'uketsuke_user_%'"_s)
                    .isEmpty());
    ASSERT_TRUE(as(u"kanri"_s).ask(of(AccountDeed::Enable, u"doi"_s)));
    EXPECT_TRUE(Database::open(m_database.settings(u"doi"_s)));
}

TEST_F(AccountsOnPostgreSql, TheLastOfARoleStays) {
    EXPECT_EQ(as(u"kanri"_s).ask(of(AccountDeed::Disable, u"kanri"_s)).error(),
              refusedAs(ErrorKind::Conflict, "staff.last"_L1));
    EXPECT_EQ(roleOf(u"kanri"_s), u"it 1"_s);
}

TEST_F(AccountsOnPostgreSql, WhatIsNoAccountOfOursIsRefused) {
    const auto invalid = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Invalid, detail); };
    for (const QString& login : {u"postgres\"; DROP TABLE staff; --"_s, u"Ab"_s, u""_s, u"a b"_s, u"9a"_s})
        EXPECT_EQ(as(u"kanri"_s).ask(adding(login, Role::Staff)).error(), invalid("staff.login"_L1))
            << login.toStdString();
    m_made.clear();
    for (const char* verifier :
         {"a plain password", "md5d41d8cd98f00b204e9800998ecf8427e", "", "SCRAM-SHA-256$4096:salt$stored:server"}) {
        AccountRequest request = adding(u"eda"_s, Role::Staff);
        request.verifier = verifier;
        EXPECT_EQ(as(u"kanri"_s).ask(request).error(), invalid("verifier"_L1)) << verifier;
    }
    EXPECT_EQ(as(u"kanri"_s).ask(adding(u"sato"_s, Role::Staff)).error(),
              refusedAs(ErrorKind::Conflict, "staff.login"_L1));
    m_made.clear();
    EXPECT_EQ(as(u"kanri"_s).ask(of(AccountDeed::ResetPassword, u"nobody"_s)).error(),
              refusedAs(ErrorKind::NotFound, "staff"_L1));
    for (const auto& login : {u"sato"_s, u"suzuki"_s})
        EXPECT_EQ(as(login).ask(adding(u"eda"_s, Role::Staff)).error().kind, ErrorKind::NotPermitted);
    EXPECT_EQ(lines(u"SELECT COUNT(*) FROM account_requests"_s), QStringList{u"0"_s});
}

TEST_F(AccountsOnPostgreSql, TheFirstSupervisorIsMadeByWhoSetTheDatabaseUp) {
    m_database.must(u"UPDATE staff SET is_active = 0"_s);
    ASSERT_TRUE(as(administrator).ask(adding(u"fujii"_s, Role::Supervisor)));
    EXPECT_EQ(groupsOf(u"fujii"_s), QStringList{u"uketsuke_supervisor"_s});
    EXPECT_EQ(as(administrator).ask(adding(u"goto"_s, Role::Supervisor)).error(), notPermitted("role"_L1));
}

TEST_F(AccountsOnPostgreSql, NoSignInRoleMakesOthersOrBelongsToMoreThanItsGroup) {
    EXPECT_EQ(lines(u"SELECT r.rolname FROM pg_roles r WHERE r.rolcanlogin AND r.rolname <> 'postgres'"
                    " AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls OR r.rolreplication"
                    " OR EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
                    " WHERE m.member = r.oid AND g.rolname NOT IN ('uketsuke_staff', 'uketsuke_supervisor',"
                    " 'uketsuke_it')))"_s),
              QStringList());
    EXPECT_EQ(lines(u"SELECT rolname FROM pg_roles WHERE rolname IN ('uketsuke_owner', 'uketsuke_accounts')"
                    " AND rolcanlogin"_s),
              QStringList());
}

TEST(AccountsOnSqlite, AreNotAskedFor) {
    MigratedDatabase database(Dialect::Sqlite);
    AccountRequest request;
    request.login = u"abe"_s;
    EXPECT_EQ(AccountRepository(database.as(u"kanri"_s)).ask(request).error(), notPermitted("account"_L1));
}

TEST_F(AccountsOnPostgreSql, EverybodyChangesTheirOwnPassphraseAtOnceAndNobodyElsesByIt) {
    const auto passwordOf = [this](const QString& login) {
        return lines(u"SELECT COALESCE(rolpassword, '') FROM pg_authid WHERE rolname = 'uketsuke_user_%1'"_s.arg(login))
            .join(u',');
    };
    const QString others = passwordOf(u"suzuki"_s);
    const auto waits = of(AccountDeed::ChangeRole, u"tanaka"_s, Role::Supervisor);
    ASSERT_TRUE(as(u"kanri"_s).ask(waits)) << "what waits for a word hinders nobody";
    const AccountRequestId id = AccountRequestId::create();
    ASSERT_TRUE(as(u"tanaka"_s).changeOwnPassphrase(id, m_verifier));
    EXPECT_EQ(passwordOf(u"tanaka"_s), QString::fromLatin1(m_verifier));
    ASSERT_TRUE(as(u"tanaka"_s).changeOwnPassphrase(id, verifierOf("the same once more"))) << "said again: done once";
    EXPECT_EQ(passwordOf(u"tanaka"_s), QString::fromLatin1(m_verifier));
    EXPECT_EQ(lines(u"SELECT actor || ' ' || kind || ' ' || subject || ' ' || detail FROM audit_events"
                    " WHERE kind <> 'account_asked'"_s),
              QStringList{u"tanaka passphrase_changed tanaka "_s});
    EXPECT_EQ(lines(u"SELECT COUNT(*) FROM account_notices"_s), QStringList{u"0"_s}) << "nobody else did it";
    EXPECT_EQ(lines(u"SELECT DISTINCT verifier FROM account_requests"_s), QStringList{u""_s}) << "used, and gone";
    // IT alone can name anybody: another is refused, and what IT has stays, too.
    const QString own = passwordOf(u"kanri"_s);
    const auto naming = [this](const QString& login) {
        return m_database.as(u"kanri"_s)
            .executeScript(
                u"INSERT INTO account_requests (id, kind, login, verifier) VALUES ('of-%1', 'passphrase', '%1', '%2')"_s
                    .arg(login, QString::fromLatin1(m_verifier)));
    };
    EXPECT_EQ(naming(u"suzuki"_s).error(), notPermitted("account"_L1));
    EXPECT_EQ(passwordOf(u"suzuki"_s), others);
    EXPECT_EQ(passwordOf(u"kanri"_s), own);
    ASSERT_TRUE(naming(u"kanri"_s)) << "oneself by name";
    EXPECT_EQ(passwordOf(u"kanri"_s), QString::fromLatin1(m_verifier));
}

TEST_F(AccountsOnPostgreSql, APassphraseIsChangedByItsVerifierAndByWhoHasAnAccount) {
    const AccountRequestId id = AccountRequestId::create();
    EXPECT_EQ(as(u"sato"_s).changeOwnPassphrase(id, "plain").error(), refusedAs(ErrorKind::Invalid, "verifier"_L1));
    EXPECT_EQ(as(u"sato"_s).changeOwnPassphrase(id, {}).error(), refusedAs(ErrorKind::Invalid, "verifier"_L1));
    AccountRepository stillConnected = as(u"sato"_s);
    m_database.must(u"UPDATE staff SET is_active = 0 WHERE login = 'sato'"_s);
    EXPECT_EQ(stillConnected.changeOwnPassphrase(id, m_verifier).error(),
              refusedAs(ErrorKind::NotPermitted, "role"_L1));
}

} // namespace uketsuke
