// What each role tries with plain libpq: everything below tests/persistence/attacks is refused, or gives and changes
// nothing; everything below tests/persistence/permitted works. A file holds blocks of "-- name" and a statement; " ;; "
// stands between statements that are sent one after the other.
#include "app/domain/staff/account_request.h"
#include "tests/persistence/tried_deeds.h"

#include <QFile>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Attempt {
    QByteArray name;
    QList<QByteArray> statements;
};

QList<Attempt> attemptsIn(const QString& path) {
    QFile file(QStringLiteral(UKETSUKE_SOURCE_FOLDER "/tests/persistence/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QList<Attempt> attempts;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("-- "))
            attempts.append({line.mid(3), {}});
        else if (!line.isEmpty())
            for (const QString& part : QString::fromUtf8(line).split(u" ;; "_s))
                attempts.last().statements.append(part.toUtf8());
    }
    return attempts;
}

/// A session as psql opens one.
class PlainSession
{
public:
    explicit PlainSession(const DatabaseSettings& settings) {
        const DatabaseAddress& to = std::get<SharedDatabase>(settings).address;
        const QByteArray address =
            u"host=%1 port=%2 dbname=%3 user=%4 options='-c search_path=uketsuke,pg_temp'"_s.arg(to.hosts.first().name)
                .arg(to.hosts.first().port)
                .arg(to.databaseName, to.userName)
                .toUtf8();
        m_server = PQconnectdb(address.constData());
        if (PQstatus(m_server) != CONNECTION_OK)
            qFatal("no session: %s", PQerrorMessage(m_server));
        PQsetNoticeReceiver(m_server, hear, this);
    }
    ~PlainSession() { PQfinish(m_server); }
    PlainSession(const PlainSession&) = delete;
    PlainSession& operator=(const PlainSession&) = delete;

    /// Whether the statement ran and gave or changed a row, or needed none.
    bool works(const QByteArray& statement) {
        m_isNothingGranted = false;
        PGresult* answer = PQexec(m_server, statement.constData());
        m_words = PQresultErrorMessage(answer);
        const ExecStatusType status = PQresultStatus(answer);
        const QByteArray changed(PQcmdTuples(answer));
        bool worked = status == PGRES_COMMAND_OK || status == PGRES_COPY_OUT || status == PGRES_COPY_IN;
        if (status == PGRES_TUPLES_OK)
            worked = PQntuples(answer) > 0;
        else if (status == PGRES_COMMAND_OK && !changed.isEmpty())
            worked = changed != "0";
        PQclear(answer);
        return worked && !m_isNothingGranted;
    }
    bool workAll(const QList<QByteArray>& statements) {
        return std::all_of(statements.begin(), statements.end(),
                           [this](const QByteArray& statement) { return works(statement); });
    }
    [[nodiscard]] const QByteArray& words() const { return m_words; }

private:
    /// A GRANT of what one may not grant is answered by a warning alone.
    static void hear(void* session, const PGresult* notice) {
        if (qstrcmp(PQresultErrorField(notice, PG_DIAG_SQLSTATE), "01007") == 0)
            static_cast<PlainSession*>(session)->m_isNothingGranted = true;
    }
    bool m_isNothingGranted = false;
    PGconn* m_server = nullptr;
    QByteArray m_words;
};

/// Every row of every table but the journal's and the looks', and what the server knows of roles, rights and objects.
const QString fingerprints =
    u"SELECT c.relname AS part, CAST((xpath('/table/row/f/text()', query_to_xml(format('SELECT md5(COALESCE(string_agg("
    "CAST(t AS text), chr(10) ORDER BY CAST(t AS text)), '''')) AS f FROM uketsuke.%I t', c.relname), true, false, ''))"
    ")[1] AS text) AS print FROM pg_class c WHERE c.relnamespace = CAST('uketsuke' AS regnamespace) AND c.relkind = 'r'"
    " AND c.relname NOT IN ('audit_events', 'audit_head', 'document_views')"
    " UNION ALL SELECT 'roles', md5(string_agg(CAST(ROW(a.*) AS text), ',' ORDER BY a.oid)) FROM pg_authid a"
    " UNION ALL SELECT 'members', md5(string_agg(CAST(ROW(m.*) AS text), ',' ORDER BY m.roleid, m.member))"
    " FROM pg_auth_members m"
    " UNION ALL SELECT 'settings of roles', md5(string_agg(CAST(ROW(s.*) AS text), ',' ORDER BY s.setdatabase, "
    "s.setrole))"
    " FROM pg_db_role_setting s"
    " UNION ALL SELECT 'relations', md5(string_agg(CAST(ROW(c.relname, c.relnamespace, c.relowner, c.relkind, c.relacl,"
    " c.relrowsecurity, c.relchecks, c.relhasrules, c.relnatts) AS text), ',' ORDER BY c.oid)) FROM pg_class c"
    " WHERE c.relnamespace <> CAST('pg_toast' AS regnamespace)"
    " UNION ALL SELECT 'columns', md5(string_agg(CAST(ROW(a.attrelid, a.attname, a.attacl) AS text), ','"
    " ORDER BY a.attrelid, a.attnum)) FROM pg_attribute a"
    " UNION ALL SELECT 'triggers', md5(string_agg(CAST(ROW(t.tgrelid, t.tgname, t.tgenabled) AS text), ',' ORDER BY "
    "t.oid))"
    " FROM pg_trigger t"
    " UNION ALL SELECT 'policies', md5(string_agg(CAST(ROW(p.polrelid, p.polname, p.polcmd) AS text), ',' ORDER BY "
    "p.oid))"
    " FROM pg_policy p"
    " UNION ALL SELECT 'functions', md5(string_agg(CAST(ROW(p.proname, p.pronamespace, p.proowner, p.proacl, p.prosrc,"
    " p.proconfig) AS text), ',' ORDER BY p.oid)) FROM pg_proc p"
    " UNION ALL SELECT 'schemas', md5(string_agg(CAST(ROW(n.nspname, n.nspowner, n.nspacl) AS text), ',' ORDER BY "
    "n.oid))"
    " FROM pg_namespace n"
    " UNION ALL SELECT 'others', CAST(ROW((SELECT count(*) FROM pg_largeobject_metadata), (SELECT count(*) FROM "
    "pg_extension),"
    " (SELECT count(*) FROM pg_replication_slots), (SELECT count(*) FROM pg_publication), (SELECT count(*) FROM "
    "pg_type),"
    " (SELECT count(*) FROM pg_cast), (SELECT count(*) FROM pg_operator), (SELECT count(*) FROM pg_language),"
    " (SELECT md5(string_agg(CAST(ROW(d.*) AS text), ',')) FROM pg_database d WHERE d.datname = current_database()))"
    " AS text)"_s;

class AttacksOnPostgreSql : public testing::TestWithParam<const char*>
{
protected:
    AttacksOnPostgreSql() {
        m_database.fill();
        m_database.must(u"UPDATE card_number_ranges SET last_value = 9"_s);
        for (const auto id : {"four"_L1, "five"_L1, "six"_L1})
            m_database.addApplication(id, "new_registration"_L1);
        for (const auto& [paper, application] :
             {std::pair{"paper"_L1, "one"_L1}, std::pair{"paper-of-three"_L1, "three"_L1},
              std::pair{"paper-of-four"_L1, "four"_L1}, std::pair{"gone"_L1, "four"_L1},
              std::pair{"paper-of-five"_L1, "five"_L1}, std::pair{"paper-of-six"_L1, "six"_L1}})
            m_database.must(
                u"INSERT INTO documents (id, application_id, revision, position, side, document_type,"
                " name_as_sent, format, byte_count, sha256, taken_in_at) VALUES ('%1', '%2', 1, 1, '%3', '%4',"
                " 'a', 'jpeg', 6, 'h', 0); INSERT INTO document_contents VALUES ('%1', 'sealed');"
                "INSERT INTO document_keys VALUES ('%1', 'k')"_s.arg(
                    paper, application, paper == "gone"_L1 ? "back"_L1 : "front"_L1,
                    paper == "gone"_L1 ? "my_number_card"_L1 : "driving_licence"_L1));
        work();
        m_database.must(u"ANALYZE"_s);
    }

    /// The day so far, by the verbs of each: what is there to be attacked.
    void work() {
        const auto by = [this](const char* login, const QString& script) {
            if (!m_database.as(QLatin1StringView(login)).executeScript(script))
                qFatal("the day so far: %s", qPrintable(script));
        };
        const QString asking =
            u"INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason)"
            " SELECT '%1', id, version, claim_token, 'no_answer' FROM applications WHERE id = '%2'"_s;
        const QString look = u"INSERT INTO document_views (id, document_id, purpose) VALUES ('%1', '%2', 'shown')"_s;
        DeedMemory memory;
        claim("suzuki", "two"_L1, memory);
        if (!deciding("mail"_L1, within(0))(m_database.as(u"suzuki"_s), memory))
            qFatal("the day so far: no decision");
        by("suzuki", u"UPDATE outgoing_mails SET state = 'sending', version = version + 1;"
                     "UPDATE outgoing_mails SET state = 'sent', sent_at = 5, version = version + 1"_s);
        claim("sato", "three"_L1, memory);
        by("sato", asking.arg(u"request-of-sato"_s, u"three"_s));
        claim("suzuki", "six"_L1, memory);
        by("suzuki",
           asking.arg(u"request-of-suzuki"_s, u"six"_s) + u';' + look.arg(u"look-at-three"_s, u"paper-of-three"_s));
        claim("tanaka", "one"_L1, memory);
        by("tanaka",
           look.arg(u"look-of-tanaka"_s, u"paper"_s) +
               u";INSERT INTO drafts (application_id, login, content, changed_at) VALUES ('one', 'tanaka', '見本', 0);"
               "INSERT INTO text_drafts (application_id, login, place, content, changed_at)"
               " VALUES ('one', 'tanaka', 'note', '見本', 0);"
               "INSERT INTO staff_preferences (login, name, content) VALUES ('tanaka', 'columns', '見本')"_s);
        claim("sato", "four"_L1, memory);
        by("sato", look.arg(u"look-of-sato"_s, u"paper-of-four"_s) +
                       u";INSERT INTO document_destructions (id, document_id, reason, claim_token)"
                       " VALUES ('gone', 'gone', 'my_number_back', '%1')"_s.arg(memory.claim->token.text()));
        by("kanri",
           u"INSERT INTO account_requests (id, kind, login, role) VALUES ('role-of-tanaka', 'role', 'tanaka',"
           " 'supervisor'); INSERT INTO account_requests (id, kind, login, verifier) SELECT 'reset-of-suzuki',"
           " 'reset', 'suzuki', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' ||"
           " repeat('A', 43) || '='"_s);
        // A mail that waits, for what is permitted.
        m_database.must(
            u"ALTER TABLE outgoing_mails DISABLE TRIGGER outgoing_mails_come_by_deeds;"
            "INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at,"
            " not_before, queued_by) VALUES ('waits', 'one', 'x', 'mihon@example.jp', 'x', 'x', 'waiting', 0, 0,"
            " 'sato'); ALTER TABLE outgoing_mails ENABLE TRIGGER outgoing_mails_come_by_deeds"_s);
    }

    void claim(const char* login, QLatin1StringView id, DeedMemory& memory) {
        if (!claiming(id)(m_database.as(QLatin1StringView(login)), memory))
            qFatal("the day so far: no claim on %s", id.data());
    }

    QMap<QString, QString> fingerprint() {
        QMap<QString, QString> found;
        QSqlQuery query(m_database.as(administrator).connection());
        if (!query.exec(fingerprints))
            qFatal("no fingerprint");
        while (query.next())
            found.insert(query.value(0).toString(), query.value(1).toString());
        return found;
    }

    QString scalar(const QString& statement) {
        QSqlQuery query(m_database.as(administrator).connection());
        return query.exec(statement) && query.next() ? query.value(0).toString() : u"?"_s;
    }

    /// What was in the journal, and that all that came since are refused looks.
    QString journalUpTo(const QString& sequence) {
        return scalar(u"SELECT md5(string_agg(CAST(ROW(e.*) AS text), ',' ORDER BY e.sequence)) || ' ' ||"
                      " (SELECT count(*) FROM audit_events n WHERE n.sequence > %1 AND n.kind <> 'document_refused')"
                      " FROM audit_events e WHERE e.sequence <= %1"_s.arg(sequence));
    }

    MigratedDatabase m_database{Dialect::PostgreSql};
};

QString loginOf(const QString& role) {
    return role == "staff"_L1 ? u"sato"_s : role == "supervisor"_L1 ? u"suzuki"_s : u"kanri"_s;
}

} // namespace

TEST_P(AttacksOnPostgreSql, AreRefusedAndChangeNothing) {
    const QString role = QString::fromLatin1(GetParam());
    const QList<Attempt> attempts = attemptsIn(u"attacks/everybody.sql"_s) + attemptsIn(u"attacks/%1.sql"_s.arg(role));
    QMap<QString, QString> before = fingerprint();
    ASSERT_GT(before.size(), 40);
    ASSERT_FALSE(before.values().contains(QString()));
    const QString head = scalar(u"SELECT MAX(sequence) FROM audit_events"_s);
    const QString journal = journalUpTo(head);
    for (const Attempt& attempt : attempts) {
        {
            PlainSession session(m_database.settings(loginOf(role)));
            EXPECT_FALSE(session.workAll(attempt.statements))
                << role.toStdString() << ": " << attempt.name.toStdString();
        }
        const QMap<QString, QString> after = fingerprint();
        for (auto it = after.begin(); it != after.end(); ++it)
            EXPECT_EQ(it.value(), before.value(it.key()))
                << role.toStdString() << ": " << attempt.name.toStdString() << " changed " << it.key().toStdString();
        before = after;
        EXPECT_EQ(journalUpTo(head), journal) << role.toStdString() << ": " << attempt.name.toStdString();
    }
    EXPECT_GE(attempts.size(), 120);
    std::printf("%s: %d attacks\n", qPrintable(role), int(attempts.size()));
    if (role == "staff"_L1) {
        EXPECT_EQ(scalar(u"SELECT count(*) FROM audit_events WHERE kind = 'document_refused' AND actor = 'sato'"_s),
                  u"5"_s)
            << "one look, and four in a mass";
    }
}

TEST_P(AttacksOnPostgreSql, LeaveWhatIsPermittedToEach) {
    const QString role = QString::fromLatin1(GetParam());
    const QList<Attempt> attempts = attemptsIn(u"permitted/%1.sql"_s.arg(role));
    for (const Attempt& attempt : attempts) {
        PlainSession session(m_database.settings(loginOf(role)));
        EXPECT_TRUE(session.works("BEGIN"));
        EXPECT_TRUE(session.workAll(attempt.statements))
            << role.toStdString() << ": " << attempt.name.toStdString() << ": " << session.words().toStdString();
        EXPECT_TRUE(session.works("SET CONSTRAINTS ALL IMMEDIATE"))
            << attempt.name.toStdString(); // the journal's chain
        EXPECT_TRUE(session.works("ROLLBACK"));
    }
    std::printf("%s: %d verbs\n", qPrintable(role), int(attempts.size()));
}

/// The test of the test: one right too many, and an attack works.
TEST(TheAttacks, WorkWhereARightIsGivenAway) {
    MigratedDatabase database(Dialect::PostgreSql);
    database.fill();
    const QByteArray attack = "UPDATE applications SET state = 'received' WHERE id = 'one'";
    PlainSession session(database.settings(u"sato"_s));
    EXPECT_FALSE(session.works(attack));
    database.must(u"GRANT UPDATE (state) ON applications TO uketsuke_staff"_s);
    EXPECT_TRUE(session.works(attack));
    EXPECT_FALSE(session.works("SELECT * FROM document_keys"));
    database.must(
        u"GRANT SELECT ON document_keys TO uketsuke_staff; INSERT INTO documents (id, application_id, revision,"
        " position, side, name_as_sent, format, byte_count, sha256, taken_in_at) VALUES ('paper', 'one', 1, 1,"
        " 'front', 'a', 'jpeg', 6, 'h', 0); INSERT INTO document_keys VALUES ('paper', 'k')"_s);
    EXPECT_TRUE(session.works("SELECT * FROM document_keys"));
}

/// Disabling ends the sessions; one that is left all the same is no way back in.
TEST(TheAttacks, OfWhoWasDisabledGiveNoNewPassphrase) {
    MigratedDatabase database(Dialect::PostgreSql);
    database.fill();
    const QByteArray attack = "INSERT INTO account_requests (id, kind, verifier) SELECT 'x', 'passphrase',"
                              " 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' ||"
                              " repeat('A', 43) || '='";
    for (const QString& login : {u"sato"_s, u"suzuki"_s, u"kanri"_s}) {
        PlainSession session(database.settings(login));
        database.must(u"UPDATE staff SET is_active = 0 WHERE login = '%1'"_s.arg(login));
        EXPECT_FALSE(session.works(attack)) << login.toStdString();
        EXPECT_TRUE(session.words().contains("UK:not_permitted:role")) << session.words().toStdString();
        database.must(u"UPDATE staff SET is_active = 1 WHERE login = '%1'"_s.arg(login));
        EXPECT_TRUE(session.works("BEGIN") && session.works(attack) && session.works("ROLLBACK"))
            << session.words().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Roles, AttacksOnPostgreSql, testing::Values("staff", "supervisor", "it"),
                         [](const testing::TestParamInfo<const char*>& role) { return std::string(role.param); });

} // namespace uketsuke
