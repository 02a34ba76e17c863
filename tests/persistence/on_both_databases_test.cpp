#include "app/domain/application/application_state.h"
#include "app/domain/card/check_digit.h"
#include "app/persistence/claim_repository.h"
#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/decision_repository.h"
#include "app/persistence/migrations/migrator.h"
#include "app/services/journal/journal_service.h"
#include "tests/support/postgres_server.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// One server for the whole program, started by the first test that needs it.
class SharedPostgresServer : public testing::Environment
{
public:
    static PostgresServer& get() {
        if (!server)
            server = std::make_unique<PostgresServer>();
        return *server;
    }
    void TearDown() override { server.reset(); }

private:
    static inline std::unique_ptr<PostgresServer> server;
};

const auto* const sharedServer = testing::AddGlobalTestEnvironment(new SharedPostgresServer);

constexpr QLatin1StringView administrator("postgres");

/// A migrated database of either kind; who acts signs in. "postgres" stands above all grants, on SQLite he is nobody.
class MigratedDatabase
{
public:
    explicit MigratedDatabase(Dialect dialect) : m_dialect(dialect) {
        if (dialect == Dialect::PostgreSql) {
            m_name = SharedPostgresServer::get().freshDatabase();
            return;
        }
        Database& embedded = as(u"sato"_s);
        if (!migrate(embedded))
            qFatal("the test's database does not migrate");
        must(u"INSERT INTO staff (login, display_name, role, created_at) VALUES ('sato', '佐藤', 'staff', 0),"
             " ('tanaka', '田中', 'staff', 0), ('suzuki', '鈴木', 'supervisor', 0), ('kanri', '管理', 'it', 0)"_s);
    }

    [[nodiscard]] DatabaseSettings settings(const QString& login) const {
        if (m_dialect == Dialect::PostgreSql)
            return SharedPostgresServer::get().settings(m_name, login);
        return EmbeddedDatabase{m_folder.filePath(u"desk.sqlite"_s)};
    }

    Database& as(const QString& login) {
        std::unique_ptr<Database>& connection = m_connections[login];
        if (!connection) {
            auto opened = Database::open(settings(login));
            if (!opened)
                qFatal("the test's database does not open: %s", qPrintable(opened.error().detail));
            connection = std::move(*opened);
            connection->setSessionUser(login);
        }
        return *connection;
    }

    /// What a test lays down before it begins; a failure ends the program.
    void must(const QString& script) {
        if (const auto done =
                as(m_dialect == Dialect::Sqlite ? u"sato"_s : QString(administrator)).executeScript(script);
            !done)
            qFatal("the test's database: %s", qPrintable(done.error().detail));
    }

    void fill() {
        must(u"INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, "
             "scheme, created_by, created_at) VALUES ('range', 'range', 'A', '9', 6, 1, 2, 1, '7dr', 'kanri', 0);"
             "INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0)"_s);
        for (const auto id : {"one"_L1, "two"_L1, "three"_L1})
            must(u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at,"
                 " due_on, name_shown, kana_shown, kana_key) VALUES ('%1', 'form', '%1', 'new_registration', "
                 "'received', 0, 0, '2026-11-24', '見本', 'ミホン', 'ミホン');"
                 "INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, "
                 "submitted_at, procedure, row_hash, fields, further) VALUES ('%1', 1, 'run', 0, 0, "
                 "'new_registration', 'h', '{\"email\": \"mihon@example.jp\"}', '[]')"_s.arg(id));
    }

private:
    Dialect m_dialect;
    QTemporaryDir m_folder;
    QString m_name;
    std::map<QString, std::unique_ptr<Database>> m_connections;
};

class OnBothDatabases : public testing::TestWithParam<Dialect>
{
};

QByteArray sourcesOfTheProgram() {
    QByteArray sources;
    for (QDirIterator it(QStringLiteral(UKETSUKE_SOURCE_FOLDER "/app"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            sources += file.readAll();
    }
    return sources;
}

Bindings nothingForEachPlaceOf(const QString& text) {
    static const QRegularExpression place(u"(?<!:):([a-z_]+)"_s);
    static std::map<QString, QByteArray> names; // bindings hold their names' views
    Bindings bindings;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        const QByteArray& kept = names.try_emplace(name, name.toLatin1()).first->second;
        bindings.append({QLatin1StringView(kept), QVariant(QMetaType(QMetaType::QString))});
    }
    return bindings;
}

} // namespace

TEST_P(OnBothDatabases, EveryStatementCanBePrepared) {
    MigratedDatabase database(GetParam());
    for (const QString& name : SqlCatalogue::statementNames()) {
        const QByteArray latin = name.toLatin1();
        const auto text = SqlCatalogue::statement(QLatin1StringView(latin), GetParam());
        QSqlQuery query(database.as(u"sato"_s).connection());
        EXPECT_TRUE(text && query.prepare(*text))
            << name.toStdString() << ": " << query.lastError().databaseText().toStdString();
    }
}

TEST(StatementFiles, AreAllUsedByTheProgram) {
    const QByteArray sources = sourcesOfTheProgram();
    ASSERT_FALSE(sources.isEmpty());
    for (const QString& name : SqlCatalogue::statementNames()) {
        EXPECT_TRUE(sources.contains('"' + name.toLatin1() + '"')) << name.toStdString();
    }
}

TEST(GrantsOnPostgreSql, LetSomeGroupRunEveryStatement) {
    MigratedDatabase database(Dialect::PostgreSql);
    for (const QString& name : SqlCatalogue::statementNames()) {
        if (name == "schema_versions/add"_L1)
            continue; // the owner's, while migrating
        const QByteArray latin = name.toLatin1();
        const QString text = SqlCatalogue::statement(QLatin1StringView(latin), Dialect::PostgreSql).value_or(QString());
        bool isGranted = false;
        for (const auto login : {"sato"_L1, "suzuki"_L1, "kanri"_L1}) {
            Database& desk = database.as(login);
            ASSERT_TRUE(desk.begin());
            const auto ran = desk.execute(QLatin1StringView(latin), nothingForEachPlaceOf(text));
            desk.rollback();
            isGranted = isGranted || ran || ran.error().detail != "database.42501"_L1;
        }
        EXPECT_TRUE(isGranted) << name.toStdString();
    }
}

TEST_P(OnBothDatabases, StateTransitionsAreTheDomains) {
    MigratedDatabase database(GetParam());
    QSet<QString> stored;
    QSqlQuery query(database.as(u"sato"_s).connection());
    ASSERT_TRUE(query.exec(u"SELECT deed || ':' || from_state || ':' || to_state FROM state_transitions"_s));
    while (query.next())
        stored.insert(query.value(0).toString());
    QSet<QString> expected;
    for (const StateTransition& row : stateTransitions)
        expected.insert(deedKey(row.deed) + u':' + applicationStateKey(row.from) + u':' + applicationStateKey(row.to));
    EXPECT_EQ(stored, expected);
}

TEST_P(OnBothDatabases, CheckDigitsAreTheDomains) {
    MigratedDatabase database(GetParam());
    QSqlQuery query(database.as(u"sato"_s).connection());
    ASSERT_TRUE(query.prepare(u"SELECT check_digit(CAST(:scheme AS text), CAST(:body AS text))"_s));
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        for (int number = 0; number < 200; ++number) {
            const QString body = QString::number(qint64(number) * number * 7'919'317 + number).rightJustified(9, u'0');
            query.bindValue(u":scheme"_s, checkDigitSchemeKey(scheme));
            query.bindValue(u":body"_s, body);
            ASSERT_TRUE(query.exec() && query.next());
            EXPECT_EQ(query.value(0).toString(), checkDigit(scheme, body).value())
                << checkDigitSchemeKey(scheme).toStdString() << ' ' << body.toStdString();
        }
}

namespace {

/// What a sequence of deeds leaves for the deeds after it.
struct DeedMemory {
    std::optional<Claim> claim;
    DecisionId decision;
};

/// A deed, who tries it and how it must end. `isWithheld`: on PostgreSQL that person's role lacks the right already.
struct TriedDeed {
    const char* name;
    QLatin1StringView login;
    std::function<Result<void>(Database&, DeedMemory&)> act;
    std::optional<Error> refusal;
    bool isWithheld = false;
};

using DeedAct = std::function<Result<void>(Database&, DeedMemory&)>;

DeedAct claiming(QLatin1StringView id) {
    return [id](Database& database, DeedMemory& memory) {
        return ClaimRepository(database).claim(ApplicationId(id), u"本館1"_s, 900).map([&](const Claim& claim) {
            memory.claim = claim;
        });
    };
}

DeedAct deciding(QLatin1StringView mailId, QLatin1StringView range = "range"_L1) {
    return [mailId, range](Database& database, DeedMemory& memory) -> Result<void> {
        DecisionRequest request;
        request.applicationId = memory.claim->applicationId;
        request.seenVersion = memory.claim->version;
        request.claimToken = memory.claim->token;
        request.rangeId = CardNumberRangeId(range);
        request.mailId = OutgoingMailId(mailId);
        request.mailKind = u"completion_new_registration"_s;
        request.mailSubject = u"登録完了のお知らせ"_s;
        request.mailBody = u"利用券番号 {{card_number}}"_s;
        return inTransaction(database, [&](Database& open) {
            return DecisionRepository(open).add(request).map(
                [&](const Completion& completion) { memory.decision = completion.decisionId; });
        });
    };
}

DeedAct undoing() {
    return [](Database& database, DeedMemory& memory) { return DecisionRepository(database).undo(memory.decision); };
}

DeedAct plainly(const QString& statement) {
    return [statement](Database& database, DeedMemory&) { return database.executeScript(statement); };
}

Error refusedAs(ErrorKind kind, QLatin1StringView detail) {
    return {kind, detail};
}

Error notPermitted(QLatin1StringView detail) {
    return refusedAs(ErrorKind::NotPermitted, detail);
}

QList<TriedDeed> deedsAroundDecisions() {
    const auto conflict = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Conflict, detail); };
    return {
        {"claim", "sato"_L1, claiming("one"_L1), {}},
        {"another's claim is held", "tanaka"_L1, claiming("one"_L1), conflict("claim.held"_L1)},
        {"another's claim by a plain change", "tanaka"_L1,
         plainly(u"UPDATE applications SET claim_holder = 'tanaka' WHERE id = 'one'"_s), conflict("claim"_L1)},
        {"a clerk frees another's claim", "tanaka"_L1,
         plainly(u"UPDATE applications SET claim_holder = NULL WHERE id = 'one'"_s), conflict("claim"_L1)},
        {"a claim in another's name", "tanaka"_L1,
         plainly(u"UPDATE applications SET claim_holder = 'sato' WHERE id = 'two'"_s), notPermitted("claim"_L1)},
        {"decide under another's claim", "tanaka"_L1, deciding("mail"_L1),
         refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"IT decides", "kanri"_L1, deciding("mail"_L1), notPermitted("role"_L1), true},
        {"decide", "sato"_L1, deciding("mail"_L1), {}},
        {"decide twice", "sato"_L1, deciding("mail2"_L1), conflict("version"_L1)},
        {"undo by another", "tanaka"_L1, undoing(), notPermitted("undo"_L1)},
        {"undo", "sato"_L1, undoing(), {}},
        {"undo twice", "sato"_L1, undoing(), conflict("undone"_L1)},
        {"claim the second", "sato"_L1, claiming("two"_L1), {}},
        {"a supervisor frees it",
         "suzuki"_L1,
         plainly(u"UPDATE applications SET claim_holder = NULL, claim_until = 0 WHERE id = 'two'"_s),
         {}},
        {"the freed claim decides nothing", "sato"_L1, deciding("mail3"_L1),
         refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"claim it again", "sato"_L1, claiming("two"_L1), {}},
        {"decide it", "sato"_L1, deciding("mail4"_L1), {}},
        {"claim the third", "suzuki"_L1, claiming("three"_L1), {}},
        {"no number is left", "suzuki"_L1, deciding("mail5"_L1), refusedAs(ErrorKind::Exhausted, "range"_L1)},
        {"a range that nobody made", "suzuki"_L1, deciding("mail5"_L1, "none"_L1),
         refusedAs(ErrorKind::Exhausted, "range"_L1)},
        {"a decided one is claimed no more", "sato"_L1, claiming("two"_L1), conflict("claim.held"_L1)},
    };
}

/// What no desk may do by itself, after the deeds above.
QList<TriedDeed> plainChanges() {
    const auto withheld = [](const char* name, const QString& statement, QLatin1StringView detail) {
        return TriedDeed{name, "sato"_L1, plainly(statement), notPermitted(detail), true};
    };
    return {
        withheld("sent data", u"UPDATE application_revisions SET fields = '{}'"_s, "sent_data"_L1),
        withheld("sent data away", u"DELETE FROM application_revisions"_s, "sent_data"_L1),
        withheld("receipt number", u"UPDATE applications SET receipt_number = 'x'"_s, "sent_data"_L1),
        withheld("application away", u"DELETE FROM applications WHERE id = 'one'"_s, "application"_L1),
        withheld("state", u"UPDATE applications SET state = 'cancelled', version = version + 1 WHERE id = 'one'"_s,
                 "state"_L1),
        withheld("journal", u"UPDATE audit_events SET actor = 'tanaka'"_s, "journal"_L1),
        withheld("journal away", u"DELETE FROM audit_events"_s, "journal"_L1),
        withheld("card number", u"UPDATE card_numbers SET card_number = '1'"_s, "card_number"_L1),
        withheld("card number away", u"DELETE FROM card_numbers"_s, "card_number"_L1),
        withheld("void number valid again", u"UPDATE card_numbers SET voided_at = NULL WHERE void_reason = 'undone'"_s,
                 "card_number"_L1),
        withheld("card number by hand",
                 u"INSERT INTO card_numbers (card_number, range_id, decision_id, application_id, issued_at) "
                 "SELECT '77', range_id, id, application_id, 0 FROM decisions"_s,
                 "card_number"_L1),
        withheld("range back", u"UPDATE card_number_ranges SET next_value = 1"_s, "range"_L1),
        withheld("mail text", u"UPDATE outgoing_mails SET body = 'x'"_s, "mail_text"_L1),
        withheld("mail away", u"DELETE FROM outgoing_mails"_s, "mail"_L1),
        withheld("decision", u"UPDATE decisions SET card_number = '1'"_s, "decision"_L1),
        withheld("decision away", u"DELETE FROM decisions"_s, "decision"_L1),
        withheld("undo away", u"DELETE FROM decision_undos"_s, "decision"_L1),
        {"mail back from withdrawn", "sato"_L1,
         plainly(u"UPDATE outgoing_mails SET state = 'waiting', version = version + 1 WHERE state = 'withdrawn'"_s),
         refusedAs(ErrorKind::Conflict, "mail_state"_L1)},
    };
}

void expectEnd(const TriedDeed& deed, const Result<void>& end, const std::optional<Error>& expected) {
    EXPECT_EQ(end.has_value(), !expected) << deed.name;
    if (!end && expected) {
        EXPECT_EQ(end.error(), *expected) << deed.name << ": " << end.error().detail.toStdString();
    }
}

void tryDeeds(MigratedDatabase& database, Dialect dialect, const QList<TriedDeed>& deeds, DeedMemory& memory) {
    const Error lacksTheRight = notPermitted("database.42501"_L1);
    for (const TriedDeed& deed : deeds) {
        const bool isWithheld = deed.isWithheld && dialect == Dialect::PostgreSql;
        expectEnd(deed, deed.act(database.as(deed.login), memory), isWithheld ? lacksTheRight : deed.refusal);
        // Whom no grant stops the rule stops, as on the embedded database.
        if (isWithheld)
            expectEnd(deed, deed.act(database.as(administrator), memory), deed.refusal);
    }
}

} // namespace

TEST_P(OnBothDatabases, TheSameDeedsAreAllowedAndRefused) {
    MigratedDatabase database(GetParam());
    database.fill();
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundDecisions(), memory);
    tryDeeds(database, GetParam(), plainChanges(), memory);

    DatabaseThread thread;
    ASSERT_TRUE(thread.open(database.settings(u"sato"_s)).result());
    const auto verified = JournalService(thread).verify().result();
    ASSERT_TRUE(verified) << verified.error().detail.toStdString();
    EXPECT_TRUE(verified->isWhole());
    EXPECT_EQ(verified->entriesChecked, 6); // three taken in, two decisions, one undo
}

INSTANTIATE_TEST_SUITE_P(Databases, OnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
