#include "tests/admin/migrating_desk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString migrator = u"uketsuke_migrator"_s;

QString folderOf(MadeUpSteps steps) {
    return steps == MadeUpSteps::Quick ? u"quick"_s : u"slow"_s;
}

QByteArray outputOf(const QStringList& command, const QByteArray& input = {}) {
    QProcess process;
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

} // namespace

void MigratingDesk::SetUpTestSuite() {
    SharedAdmin::SetUpTestSuite();
    s_server->administrate(
        u"postgres"_s, u"CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE uketsuke_owner"_s.arg(migrator, sharedPassword));
}

/// The steps change what the rules of a running desk never let anybody change.
void MigratingDesk::SetUp() {
    m_file = m_folder.filePath(u"desk.sqlite"_s);
    const QByteArray first = "ALTER TABLE application_revisions ADD COLUMN made_up text NOT NULL DEFAULT '';\n"
                             "UPDATE application_revisions SET made_up = procedure;\n";
    const QByteArray second =
        "-- Oldest program: 3\n"
        "CREATE TABLE made_up (application_id text NOT NULL PRIMARY KEY, content text NOT NULL);\n"
        "INSERT INTO made_up SELECT application_id, made_up FROM application_revisions"
        " WHERE revision = 1;\n";
    for (const MadeUpSteps steps : {MadeUpSteps::Quick, MadeUpSteps::Slow}) {
        writeStep(steps, u"0002_made_up.sql"_s, first);
        writeStep(steps, u"0003_made_up_table.sql"_s, second);
    }
    writeStep(MadeUpSteps::Slow, u"0003_made_up_table.postgresql.sql"_s, second + "SELECT pg_sleep(4);\n");
    writeStep(MadeUpSteps::Slow, u"0003_made_up_table.sqlite.sql"_s,
              second + "CREATE TABLE counted AS WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count"
                       " WHERE n < 8000000) SELECT MAX(n) AS n FROM count;\n");
    if (GetParam() == Dialect::PostgreSql)
        SharedAdmin::SetUp();
    else
        ASSERT_EQ(run({u"migrate"_s, u"--database"_s, m_file}, {}), Unreachable) << "nothing is made by a wrong name";
    if (GetParam() == Dialect::Sqlite) {
        ASSERT_TRUE(opened());
        ASSERT_EQ(run({u"migrate"_s, u"--database"_s, m_file}, {}), Done) << m_said.toStdString();
    }
}

void MigratingDesk::writeStep(MadeUpSteps steps, const QString& name, const QByteArray& sql) const {
    const QString folder = m_folder.filePath(folderOf(steps));
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

QString MigratingDesk::place() const {
    return GetParam() == Dialect::PostgreSql ? address(migrator) : m_file;
}

QStringList MigratingDesk::migrateWords(MadeUpSteps steps) const {
    return {u"migrate"_s, u"--json"_s,          u"--database"_s,
            place(),      u"--further-steps"_s, m_folder.filePath(folderOf(steps))};
}

int MigratingDesk::migrateWith(MadeUpSteps steps, const QStringList& options) {
    return run(migrateWords(steps) + options, sharedPassword);
}

bool MigratingDesk::isUnderWay() const {
    if (GetParam() == Dialect::PostgreSql)
        return scalar(u"SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
                      " AND query LIKE 'SELECT pg_sleep%'"_s) == "1"_L1;
    const auto database = opened();
    QSqlQuery query(database->connection());
    query.exec(u"PRAGMA busy_timeout = 0"_s);
    const bool isFree = query.exec(u"BEGIN IMMEDIATE"_s);
    if (isFree)
        query.exec(u"ROLLBACK"_s);
    return !isFree;
}

std::unique_ptr<QProcess> MigratingDesk::migrationUnderWay() {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UKETSUKE_DATABASE_PASSWORD"_s, sharedPassword);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(UKETSUKE_ADMIN), migrateWords(MadeUpSteps::Slow));
    const QDeadlineTimer deadline(30'000);
    while (!isUnderWay() && !deadline.hasExpired())
        QThread::msleep(10);
    EXPECT_TRUE(isUnderWay()) << process->readAllStandardOutput().toStdString();
    return process;
}

int MigratingDesk::use(const QStringList& words, const QString& login) {
    const QString database = GetParam() == Dialect::PostgreSql ? address(login) : m_file;
    return run(words + QStringList{u"--json"_s, u"--database"_s, database}, sharedPassword);
}

void MigratingDesk::live() {
    const QString sample = m_folder.filePath(u"sample"_s);
    ASSERT_EQ(run({u"sample"_s, u"--count"_s, u"4"_s, u"--small"_s, u"--out"_s, sample, u"--json"_s}, {}), Done);
    const QString csv = answer().value(u"csv"_s).toString();
    const QString papers = answer().value(u"attachments"_s).toString();
    EXPECT_NE(use({u"intake"_s, csv, u"--attachments"_s, papers}, u"sato"_s), Refused) << m_output.toStdString();
    ASSERT_EQ(use({u"numbers"_s, u"add"_s, u"--name"_s, u"A"_s, u"--prefix"_s, u"9"_s, u"--first"_s, u"1"_s,
                   u"--last"_s, u"5000"_s, u"--width"_s, u"6"_s},
                  u"kanri"_s),
              Done)
        << m_output.toStdString();
}

QByteArray MigratingDesk::stored() const {
    if (GetParam() == Dialect::Sqlite)
        return outputOf({u"python3"_s, QStringLiteral(UKETSUKE_SQLITE_SCRIPT), u"dump"_s, m_file});
    static const QRegularExpression chance(u"^\\\\(un)?restrict .*$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(s_server->dump(m_database)).remove(chance).toUtf8();
}

void MigratingDesk::bringBack(const QByteArray& script) {
    if (GetParam() == Dialect::PostgreSql) {
        m_database = s_server->restored(script);
        return;
    }
    m_file = m_folder.filePath(u"stored.sqlite"_s);
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_file + end);
    outputOf({u"python3"_s, QStringLiteral(UKETSUKE_SQLITE_SCRIPT), u"load"_s, m_file}, script);
}

std::unique_ptr<Database> MigratingDesk::opened() const {
    const DatabaseSettings settings =
        GetParam() == Dialect::PostgreSql ? s_server->settings(m_database, u"postgres"_s) : EmbeddedDatabase{m_file};
    return std::move(*Database::open(settings));
}

QString MigratingDesk::scalar(const QString& sql) const {
    const auto database = opened();
    QSqlQuery query(database->connection());
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

int MigratingDesk::version() const {
    return scalar(u"SELECT MAX(version) FROM schema_versions"_s).toInt();
}

QMap<QString, QString> MigratingDesk::kept() const {
    QMap<QString, QString> counts;
    for (const QString& table :
         {u"applications"_s, u"application_revisions"_s, u"documents"_s, u"document_contents"_s, u"document_keys"_s,
          u"held_rows"_s, u"verifications"_s, u"decisions"_s, u"card_numbers"_s, u"card_number_ranges"_s,
          u"outgoing_mails"_s, u"audit_events"_s, u"settings"_s, u"staff"_s})
        counts.insert(table, scalar(u"SELECT COUNT(*) FROM "_s + table));
    return counts;
}

} // namespace uketsuke
