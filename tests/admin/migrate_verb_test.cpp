// uketsuke-admin migrate on both databases: whole or not at all, one at a time, from every schema that was released.
#include "tests/admin/migrating_desk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class MigrateVerb : public MigratingDesk
{
protected:
    /// The made-up schema is there, whole, and what was there before too.
    void expectTheNewSchemaWith(const QMap<QString, QString>& before) {
        EXPECT_EQ(version(), 3);
        EXPECT_EQ(kept(), before);
        EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM application_revisions WHERE made_up = procedure"_s),
                  before.value(u"application_revisions"_s));
        EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM made_up"_s), before.value(u"applications"_s));
    }
    void expectTheOldSchemaWith(const QMap<QString, QString>& before) {
        EXPECT_EQ(version(), 1);
        EXPECT_EQ(kept(), before);
        EXPECT_EQ(scalar(u"SELECT made_up FROM application_revisions"_s), QString());
        EXPECT_FALSE(isRefused(u"SELECT COUNT(*) FROM applications"_s));
        EXPECT_TRUE(isRefused(u"UPDATE application_revisions SET fields = '{}'"_s)) << "the rules stand";
    }
    [[nodiscard]] bool isRefused(const QString& sql) const {
        const auto database = opened();
        QSqlQuery query(database->connection());
        return !query.exec(sql);
    }
};

std::string nameOf(const testing::TestParamInfo<Dialect>& info) {
    return info.param == Dialect::Sqlite ? "Sqlite" : "PostgreSql";
}

} // namespace

TEST_P(MigrateVerb, MakesTheMissingStepsAndLaysTheRulesDownAnew) {
    live();
    const auto before = kept();
    ASSERT_NE(before.value(u"documents"_s), u"0"_s);
    ASSERT_EQ(migrateWith(MadeUpSteps::Quick), Done) << m_output.toStdString();
    EXPECT_EQ(answer()["before"_L1].toInt(), 1);
    EXPECT_EQ(answer()["current"_L1].toInt(), 3);
    expectTheNewSchemaWith(before);
    EXPECT_TRUE(isRefused(u"UPDATE application_revisions SET fields = '{}'"_s));
    EXPECT_TRUE(isRefused(u"DELETE FROM applications"_s));
    EXPECT_EQ(migrateWith(MadeUpSteps::Quick), Done);
    EXPECT_EQ(answer()["before"_L1].toInt(), 3) << "and nothing is done twice";
}

TEST_P(MigrateVerb, DryRunPrintsTheSqlAndChangesNothing) {
    const QByteArray before = stored();
    EXPECT_EQ(migrateWith(MadeUpSteps::Quick, {u"--dry-run"_s}), Finding) << m_output.toStdString();
    EXPECT_EQ(answer()["migrations"_L1].toArray(), (QJsonArray{u"0002_made_up"_s, u"0003_made_up_table"_s}));
    const QString script = answer()["sql"_L1].toString();
    EXPECT_TRUE(script.contains(u"ADD COLUMN made_up"_s));
    EXPECT_EQ(stored(), before);
    ASSERT_EQ(migrateWith(MadeUpSteps::Quick), Done);
    const QByteArray migrated = stored();
    bringBack(before);
    // What was printed is what is done.
    const auto database = opened();
    ASSERT_TRUE(database->begin() && database->executeScript(script) && database->commit());
    EXPECT_EQ(stored(), migrated);
    EXPECT_EQ(migrateWith(MadeUpSteps::Quick, {u"--dry-run"_s}), Done);
    EXPECT_TRUE(answer()["sql"_L1].toString().isEmpty());
}

TEST_P(MigrateVerb, KilledInTheMiddleItLeavesTheOldSchema) {
    live();
    const auto before = kept();
    const auto migration = migrationUnderWay();
    migration->kill();
    ASSERT_TRUE(migration->waitForFinished(10'000));
    const QDeadlineTimer deadline(30'000); // the server notices that nobody waits any more
    while (isRefused(u"SELECT COUNT(*) FROM applications"_s) && !deadline.hasExpired())
        QThread::msleep(50);
    expectTheOldSchemaWith(before);
    EXPECT_EQ(use({u"audit"_s, u"verify"_s}, u"kanri"_s), Done) << m_output.toStdString();
    ASSERT_EQ(migrateWith(MadeUpSteps::Quick), Done) << m_output.toStdString();
    expectTheNewSchemaWith(before);
}

TEST_P(MigrateVerb, AStepThatFailsLeavesTheOldSchema) {
    live();
    const auto before = kept();
    QFile step(migrateWords(MadeUpSteps::Quick).last() + u"/0004_wrong.sql"_s);
    ASSERT_TRUE(step.open(QIODevice::WriteOnly));
    step.write("INSERT INTO made_up SELECT application_id, made_up FROM application_revisions WHERE revision = 1;");
    step.close();
    EXPECT_EQ(migrateWith(MadeUpSteps::Quick), Refused) << m_output.toStdString();
    expectTheOldSchemaWith(before);
}

TEST_P(MigrateVerb, ASecondOneWaitsForTheFirstAndFindsItDone) {
    const auto first = migrationUnderWay();
    EXPECT_EQ(migrateWith(MadeUpSteps::Quick), Done) << m_output.toStdString();
    EXPECT_GT(answer()["tries"_L1].toInt(), GetParam() == Dialect::PostgreSql ? 1 : 0) << "SQLite waits by itself";
    EXPECT_EQ(answer()["current"_L1].toInt(), 3);
    ASSERT_TRUE(first->waitForFinished(60'000));
    EXPECT_EQ(first->exitCode(), Done);
    EXPECT_EQ(version(), 3);
}

/// Only the shared one has desks at work while it is migrated.
class MigrateVerbOnAServer : public MigrateVerb
{
};

TEST_P(MigrateVerbOnAServer, WaitsForADeskAtWorkWithoutHoldingTheOthersUp) {
    live();
    const auto atWork = Database::open(s_server->settings(m_database, u"sato"_s));
    const auto reading = Database::open(s_server->settings(m_database, u"tanaka"_s));
    ASSERT_TRUE((*atWork)->begin() && (*atWork)->executeScript(u"SELECT COUNT(*) FROM applications"_s));
    QProcess migration;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UKETSUKE_DATABASE_PASSWORD"_s, sharedPassword);
    migration.setProcessEnvironment(environment);
    migration.start(QStringLiteral(UKETSUKE_ADMIN), migrateWords(MadeUpSteps::Quick));
    ASSERT_TRUE(migration.waitForStarted());
    const auto refusals = [] { return s_server->log().count("lock timeout"); };
    const QDeadlineTimer deadline(30'000);
    for (const auto before = refusals(); refusals() < before + 2 && !deadline.hasExpired(); QThread::msleep(20)) {
        QElapsedTimer time;
        time.start();
        ASSERT_TRUE((*reading)->executeScript(u"SELECT COUNT(*) FROM applications"_s));
        EXPECT_LT(time.elapsed(), 1'500) << "half a second, and what a busy machine adds";
    }
    EXPECT_FALSE(deadline.hasExpired());
    EXPECT_EQ(migration.state(), QProcess::Running);
    EXPECT_EQ(version(), 1);
    ASSERT_TRUE((*atWork)->commit());
    ASSERT_TRUE(migration.waitForFinished(60'000));
    EXPECT_EQ(migration.exitCode(), Done) << migration.readAllStandardOutput().toStdString();
    EXPECT_EQ(version(), 3);
    EXPECT_TRUE((*reading)->row("journal/head"_L1)) << "and a desk goes on";
}

TEST_P(MigrateVerbOnAServer, IsForMembersOfTheOwnerAlone) {
    const QByteArray before = stored();
    for (const QStringList& options : {QStringList{}, QStringList{u"--dry-run"_s}}) {
        EXPECT_EQ(migrateWith(MadeUpSteps::Quick, QStringList{u"--as"_s, u"uketsuke_user_kanri"_s} + options), Refused);
        EXPECT_TRUE(answer()["text"_L1].toString().contains(u"uketsuke_owner"_s)) << m_output.toStdString();
    }
    EXPECT_EQ(stored(), before);
}

TEST_P(MigrateVerb, AnOlderProgramSaysThatItIsTheOneToUpdate) {
    ASSERT_EQ(migrateWith(MadeUpSteps::Quick), Done) << m_output.toStdString();
    const QByteArray before = stored();
    for (const QStringList& words : {QStringList{u"status"_s}, QStringList{u"numbers"_s, u"list"_s}}) {
        EXPECT_EQ(use(words, u"kanri"_s), Unreachable) << "the third step needs program 3";
        EXPECT_EQ(error(), u"schema.newer"_s);
    }
    EXPECT_EQ(run({u"migrate"_s, u"--json"_s, u"--database"_s, place()}, sharedPassword), Unreachable);
    EXPECT_EQ(error(), u"schema.newer"_s);
    EXPECT_EQ(stored(), before);
}

TEST_P(MigrateVerb, AnOlderProgramThatMayStillUseItGoesOn) {
    QFile::remove(migrateWords(MadeUpSteps::Quick).last() + u"/0003_made_up_table.sql"_s);
    ASSERT_EQ(migrateWith(MadeUpSteps::Quick), Done) << m_output.toStdString();
    EXPECT_EQ(version(), 2);
    live();
    EXPECT_EQ(use({u"audit"_s, u"verify"_s}, u"kanri"_s), Done) << m_output.toStdString();
    EXPECT_EQ(run({u"migrate"_s, u"--json"_s, u"--database"_s, place()}, sharedPassword), Done);
    EXPECT_EQ(version(), 2) << "and brings nothing back";
}

/// Every release adds its schema with an invented day in it to tests/data/schemas ("<version>.postgresql.sql",
/// "<version>.sqlite.sql"; UKETSUKE_STORE_SCHEMA=FOLDER puts the present one there). The present one is always tried.
TEST_P(MigrateVerb, ComesFromEveryStoredSchemaWithItsData) {
    const QString kind = GetParam() == Dialect::Sqlite ? u".sqlite.sql"_s : u".postgresql.sql"_s;
    live();
    const QString present = QString::number(version()) + kind;
    QMap<QString, QByteArray> schemas{{present, stored()}};
    const QDir folder(QStringLiteral(UKETSUKE_STORED_SCHEMAS));
    for (const QString& name : folder.entryList({u'*' + kind}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        schemas.insert(name, file.readAll());
    }
    if (const QString to = qEnvironmentVariable("UKETSUKE_STORE_SCHEMA"); !to.isEmpty()) {
        QFile file(QDir(to).filePath(present));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(schemas.value(present)) > 0);
    }
    for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
        SCOPED_TRACE(schema.key().toStdString());
        bringBack(schema.value());
        const auto before = kept();
        EXPECT_GT(before.value(u"document_keys"_s).toInt(), 0) << "a schema without data proves little";
        ASSERT_EQ(migrateWith(MadeUpSteps::Quick), Done) << m_output.toStdString();
        expectTheNewSchemaWith(before);
    }
}

INSTANTIATE_TEST_SUITE_P(OnBoth, MigrateVerb, testing::Values(Dialect::Sqlite, Dialect::PostgreSql), nameOf);
INSTANTIATE_TEST_SUITE_P(OnPostgreSql, MigrateVerbOnAServer, testing::Values(Dialect::PostgreSql), nameOf);

} // namespace uketsuke
