#include "app/domain/application/application_state.h"
#include "app/domain/card/card_number_range.h"
#include "app/persistence/claim_repository.h"
#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/journal_repository.h"
#include "tests/persistence/migrated_database.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const auto* const sharedServer = testing::AddGlobalTestEnvironment(new SharedPostgresServer);

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
        // The owner's, while proving a backup; and where people are known by passphrase, the embedded database's alone.
        static const QStringList nobodys{u"staff/add"_s,          u"staff/change"_s,       u"staff/one"_s,
                                         u"staff/note_failure"_s, u"staff/note_success"_s, u"staff/set_passphrase"_s,
                                         u"proofs/documents"_s};
        if (nobodys.contains(name))
            continue;
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
    ASSERT_TRUE(
        query.prepare(u"SELECT check_digit(CAST(:scheme AS text), CAST(:body AS text), CAST(:letters AS text))"_s));
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        for (int number = 0; number < 200; ++number) {
            const QString body = QString::number(qint64(number) * number * 7'919'317 + number).rightJustified(9, u'0');
            query.bindValue(u":scheme"_s, checkDigitSchemeKey(scheme));
            const Nw7Letters letters{u"ABCD"_s.at(number % 4), u"ABCD"_s.at(number / 4 % 4)};
            query.bindValue(u":body"_s, body);
            query.bindValue(u":letters"_s, QString(letters.start) + letters.stop);
            ASSERT_TRUE(query.exec() && query.next());
            EXPECT_EQ(query.value(0).toString(), checkDigit(scheme, body, letters).value())
                << checkDigitSchemeKey(scheme).toStdString() << ' ' << body.toStdString();
        }
}

TEST_P(OnBothDatabases, TheNextNumberThatFitsInABarcodeIsTheDomains) {
    MigratedDatabase database(GetParam());
    QSqlQuery query(database.as(GetParam() == Dialect::Sqlite ? u"sato"_s : QString(administrator)).connection());
    ASSERT_TRUE(
        query.prepare(u"SELECT issuable_value(CAST('9' AS text), 3, CAST(:scheme AS text), CAST(:value AS bigint),"
                      " 150, CAST('AB' AS text)), card_number_at(CAST('9' AS text), 3, CAST(:given AS bigint),"
                      " CAST(:same_scheme AS text), CAST('AB' AS text))"_s));
    CardNumberRange range;
    range.prefix = u"9"_s;
    range.width = 3;
    range.last = 150;
    range.letters = {u'A', u'B'};
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        for (qint64 value = 0; value <= 151; ++value) {
            range.scheme = scheme;
            query.bindValue(u":scheme"_s, checkDigitSchemeKey(scheme));
            query.bindValue(u":same_scheme"_s, checkDigitSchemeKey(scheme));
            query.bindValue(u":value"_s, value);
            query.bindValue(u":given"_s, value);
            ASSERT_TRUE(query.exec() && query.next()) << query.lastError().text().toStdString();
            const auto expected = issuableFrom(range, value);
            EXPECT_EQ(query.value(0).isNull(), !expected) << value;
            EXPECT_EQ(query.value(0).toLongLong(), expected.value_or(0)) << checkDigitSchemeKey(scheme).toStdString();
            EXPECT_EQ(query.value(1).toString(), numberAt(range, value).value());
        }
}

TEST(ServersLog, HasNothingOfWhatWasRefused) {
    MigratedDatabase database(Dialect::PostgreSql);
    const auto refused = database.as(u"sato"_s).execute(
        "intake/add_application"_L1,
        {{"id"_L1, u"one"_s}, {"source"_L1, u"form"_s}, {"name_shown"_L1, u"見本花子"_s}, {"serial"_L1, 1}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorKind::Conflict, u"database.23502"_s}));
    const QByteArray log = SharedPostgresServer::get().log();
    EXPECT_TRUE(log.contains("violates not-null constraint"));
    EXPECT_FALSE(log.contains("見本花子"));
}

TEST_P(OnBothDatabases, ClaimsAreJournalledAsTheyAreTakenAndGivenBack) {
    MigratedDatabase database(GetParam());
    database.fill();
    ClaimRepository claims(database.as(u"sato"_s));
    const auto claim = claims.claim(ApplicationId(u"one"_s), u"本館1"_s, 900);
    ASSERT_TRUE(claim && claims.renew(*claim, 900) && claims.release(*claim));
    const auto history = JournalRepository(database.as(u"sato"_s)).about(u"one"_s);
    ASSERT_TRUE(history);
    QStringList seen;
    for (const JournalEntry& entry : *history)
        seen.append(entry.event.kind + u':' + entry.actor);
    EXPECT_EQ(seen.mid(1), QStringList({u"claimed:sato"_s, u"claim_given_back:sato"_s}));
}

TEST_P(OnBothDatabases, AWholeJournalHasNoMisfitAndAForgedEntryIsOne) {
    MigratedDatabase database(GetParam());
    database.fill();
    JournalRepository journal(database.as(u"sato"_s));
    const auto whole = journal.misfits();
    ASSERT_TRUE(whole) << whole.error().detail.toStdString();
    EXPECT_FALSE(whole->first || whole->head);
    database.must(u"INSERT INTO audit_events SELECT 4000, 'forged', happened_at, actor, kind, subject, detail, hash"
                  " FROM audit_events WHERE sequence = 1"_s);
    EXPECT_EQ(journal.misfits()->first, 4000);
    database.must(u"UPDATE audit_head SET happened_at = happened_at + 1"_s);
    EXPECT_EQ(journal.misfits()->head, journal.head()->sequence);
}

TEST_P(OnBothDatabases, BytesComeBackAsTheyWere) {
    MigratedDatabase database(GetParam());
    database.fill();
    Database& desk = database.as(u"sato"_s);
    const QByteArray ciphertext("\0\1'\\\xff\0", 6);
    const auto added = desk.executeScript(
        u"INSERT INTO documents (id, application_id, revision, position, side, name_as_sent, format, byte_count, "
        "sha256, taken_in_at) VALUES ('paper', 'one', 1, 1, 'front', 'a', 'jpeg', 6, 'h', 0)"_s);
    ASSERT_TRUE(added);
    ASSERT_TRUE(desk.execute("documents/add_content"_L1, {{"id"_L1, u"paper"_s}, {"ciphertext"_L1, ciphertext}}));
    ASSERT_TRUE(desk.execute("documents/add_key"_L1, {{"id"_L1, u"paper"_s}, {"key"_L1, QByteArray("k")}}));
    ASSERT_TRUE(ClaimRepository(desk).claim(ApplicationId(u"one"_s), u"本館1"_s, 900));
    DocumentRepository documents(desk);
    const auto look = documents.look(DocumentId(u"paper"_s), ViewPurpose::Shown);
    ASSERT_TRUE(look);
    const auto content = documents.content(*look);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->ciphertext, ciphertext);
}

INSTANTIATE_TEST_SUITE_P(Databases, OnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
