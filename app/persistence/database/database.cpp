#include "app/persistence/database/database.h"

#include "app/persistence/database/driver_error.h"
#include "app/persistence/database/postgresql_statements.h"
#include "app/persistence/database/script_splitter.h"
#include "app/persistence/database/shared_folder.h"
#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/database/sqlite_functions.h"
#include "app/persistence/database/wal_recovery.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <span>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uketsuke {

struct Database::State {
    QString connectionName;
    std::shared_ptr<SqliteSession> session = std::make_shared<SqliteSession>();
    std::unordered_map<QString, QSqlQuery> prepared;
    std::unique_ptr<PostgresqlStatements> postgresql; ///< null on SQLite
    bool wasRecovered = false;
};

namespace {

constexpr int shownOfStatement = 80;

constexpr QLatin1StringView sqlitePragmas[] = {
    "PRAGMA foreign_keys = ON"_L1, "PRAGMA journal_mode = WAL"_L1, "PRAGMA synchronous = FULL"_L1,
    "PRAGMA busy_timeout = 5000"_L1, "PRAGMA recursive_triggers = OFF"_L1,
    // Who deletes a document's key has destroyed it: no page keeps the bytes.
    "PRAGMA secure_delete = ON"_L1};
constexpr QLatin1StringView readOnlyPragmas[] = {"PRAGMA query_only = ON"_L1, "PRAGMA busy_timeout = 5000"_L1};
constexpr QLatin1StringView postgresqlSettings[] = {"SET search_path TO uketsuke, pg_temp"_L1,
                                                    "SET lock_timeout TO '5s'"_L1};

QSqlDatabase connectionFor(const DatabaseSettings& settings, const QString& name, const QString& password) {
    if (const auto* embedded = std::get_if<EmbeddedDatabase>(&settings)) {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(embedded->filePath);
        if (embedded->access == FileAccess::ReadOnly)
            connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        return connection;
    }
    const auto& shared = std::get<SharedDatabase>(settings);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    connection.setHostName(shared.host);
    connection.setPort(shared.port);
    connection.setDatabaseName(shared.databaseName);
    connection.setUserName(shared.userName);
    connection.setPassword(password);
    connection.setConnectOptions(shared.options);
    return connection;
}

std::span<const QLatin1StringView> firstStatements(const DatabaseSettings& settings) {
    const auto* embedded = std::get_if<EmbeddedDatabase>(&settings);
    if (!embedded)
        return postgresqlSettings;
    if (embedded->access == FileAccess::ReadOnly)
        return readOnlyPragmas;
    return sqlitePragmas;
}

Result<Rows> readRows(QSqlQuery& query) {
    const QSqlRecord record = query.record();
    QStringList names;
    for (int column = 0; column < record.count(); ++column)
        names.append(record.fieldName(column));
    Rows rows;
    while (query.next()) {
        QList<QVariant> values;
        values.reserve(names.size());
        for (int column = 0; column < names.size(); ++column)
            values.append(query.value(column));
        rows.append(Row(names, values));
    }
    return rows;
}

} // namespace

Database::Database(const QSqlDatabase& connection, Dialect dialect)
    : m_connection(connection), m_dialect(dialect), m_state(std::make_unique<State>()) {}

Database::~Database() {
    const QString name = m_state->connectionName;
    m_state->prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings& settings, const QString& password) {
    const Dialect dialect = std::holds_alternative<EmbeddedDatabase>(settings) ? Dialect::Sqlite : Dialect::PostgreSql;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const WalRecovery recovery;
    if (const auto* file = std::get_if<EmbeddedDatabase>(&settings); file && file->access == FileAccess::ReadAndWrite)
        makeForAllAccounts(file->filePath);
    std::unique_ptr<Database> database(new Database(connectionFor(settings, name, password), dialect));
    database->m_state->connectionName = name;
    if (!database->m_connection.open())
        return tl::unexpected<Error>(errorOf(database->m_connection.lastError(), dialect));
    if (dialect == Dialect::Sqlite)
        installSqliteFunctions(database->m_connection, database->m_state->session);
    else
        database->m_state->postgresql = std::make_unique<PostgresqlStatements>(database->m_connection);
    for (const QLatin1StringView statement : firstStatements(settings)) {
        QSqlQuery query(database->m_connection);
        if (!query.exec(statement))
            return tl::unexpected<Error>(errorOf(query.lastError(), dialect));
    }
    if (dialect == Dialect::Sqlite) {
        QSqlQuery firstLook(database->m_connection); // recovers the log, where there is one
        if (!firstLook.exec(u"SELECT COUNT(*) FROM sqlite_schema"_s))
            return tl::unexpected<Error>(errorOf(firstLook.lastError(), dialect));
        database->m_state->wasRecovered = recovery.hasHappened();
    }
    return database;
}

Result<QSqlQuery*> Database::run(QLatin1StringView statement, const Bindings& bindings) {
    auto found = m_state->prepared.find(statement);
    if (found == m_state->prepared.end()) {
        const auto text = SqlCatalogue::statement(statement, m_dialect);
        if (!text)
            return fail(ErrorKind::Internal, u"sql.missing."_s + statement);
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(*text))
            return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
        found = m_state->prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (const auto& [name, value] : bindings)
        query.bindValue(u':' + name, value);
    if (!query.exec()) {
        const Error error = errorOf(query.lastError(), m_dialect);
        query.finish();
        return tl::unexpected<Error>(error);
    }
    return &query;
}

Result<Rows> Database::rows(QLatin1StringView statement, const Bindings& bindings) {
    if (m_state->postgresql)
        return m_state->postgresql->run(statement, bindings).map([](const PostgresqlStatements::Answer& answer) {
            return answer.rows;
        });
    return run(statement, bindings).and_then([this](QSqlQuery* query) {
        auto rows = readRows(*query);
        // What an UPDATE … RETURNING changed becomes durable behind its last row, and there the disk may refuse it.
        if (query->lastError().isValid())
            rows = tl::unexpected<Error>(errorOf(query->lastError(), m_dialect));
        query->finish();
        return rows;
    });
}

Result<Row> Database::row(QLatin1StringView statement, const Bindings& bindings) {
    return rows(statement, bindings).and_then([&](const Rows& all) -> Result<Row> {
        if (all.isEmpty())
            return fail(ErrorKind::NotFound, statement);
        return all.first();
    });
}

Result<qint64> Database::execute(QLatin1StringView statement, const Bindings& bindings) {
    if (m_state->postgresql)
        return m_state->postgresql->run(statement, bindings).map([](const PostgresqlStatements::Answer& answer) {
            return answer.changed;
        });
    return run(statement, bindings).map([](QSqlQuery* query) {
        const qint64 changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<void> Database::executeScript(const QString& script) {
    for (const QString& statement : splitScript(script)) {
        QSqlQuery query(m_connection);
        if (!query.exec(statement)) {
            // Not the driver's text: a server's DETAIL shows the row that a new rule refuses, with the name in it.
            qWarning("A statement of a script was refused (%s): %s", qPrintable(query.lastError().nativeErrorCode()),
                     qPrintable(statement.left(shownOfStatement).simplified()));
            return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
        }
    }
    return {};
}

Result<void> Database::begin() {
    // IMMEDIATE takes SQLite's write lock at once, so that no transaction fails half way for another writer.
    QSqlQuery query(m_connection);
    if (!query.exec(m_dialect == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
        return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
    return {};
}

Result<void> Database::commit() {
    QSqlQuery query(m_connection);
    if (!query.exec(u"COMMIT"_s))
        return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
    return {};
}

void Database::rollback() {
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
}

void Database::emptyLog() {
    if (m_dialect != Dialect::Sqlite)
        return;
    QSqlQuery query(m_connection);
    query.exec(u"PRAGMA busy_timeout = 1000"_s);
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) || !query.next() || query.value(0).toInt() != 0)
        qWarning("The database's log was in use and could not be emptied; it will be with the next destruction");
    query.finish();
    query.exec(u"PRAGMA busy_timeout = 5000"_s);
}

bool Database::wasRecovered() const {
    return m_state->wasRecovered;
}

bool Database::isSound() {
    QSqlQuery query(m_connection);
    return query.exec(u"PRAGMA quick_check(1)"_s) && query.next() && query.value(0).toString() == "ok"_L1;
}

void Database::setSessionUser(const QString& login) {
    m_state->session->login = login;
}

void Database::setTimeSource(std::function<qint64()> nowMilliseconds) {
    m_state->session->nowMilliseconds = std::move(nowMilliseconds);
}

} // namespace uketsuke
