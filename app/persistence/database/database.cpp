#include "app/persistence/database/database.h"

#include "app/persistence/database/driver_error.h"
#include "app/persistence/database/postgresql_connection.h"
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
    std::unique_ptr<PostgresqlConnection> server; ///< null on SQLite
    std::unique_ptr<PostgresqlStatements> statements;
    DatabaseAddress address;
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
/// A whole migration is one statement after the other, and one of them may build an index over everything.
constexpr auto scriptPatience = std::chrono::minutes(10);

QSqlDatabase fileConnection(const EmbeddedDatabase& embedded, const QString& name) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(embedded.filePath);
    if (embedded.access == FileAccess::ReadOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    return connection;
}

std::span<const QLatin1StringView> firstStatements(const EmbeddedDatabase& embedded) {
    if (embedded.access == FileAccess::ReadOnly)
        return readOnlyPragmas;
    return sqlitePragmas;
}

/// Not the driver's text: a server's DETAIL shows the row that a new rule refuses, with the name in it.
void reportRefusal(const QString& code, const QString& statement) {
    qWarning("A statement of a script was refused (%s): %s", qPrintable(code),
             qPrintable(statement.left(shownOfStatement).simplified()));
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
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings& settings, const QString& password) {
    if (const auto* embedded = std::get_if<EmbeddedDatabase>(&settings))
        return openFile(*embedded);
    const DatabaseAddress& address = std::get<SharedDatabase>(settings).address;
    return PostgresqlConnection::open(address, password).map([&](std::unique_ptr<PostgresqlConnection> server) {
        std::unique_ptr<Database> database(new Database({}, Dialect::PostgreSql));
        database->m_state->statements = std::make_unique<PostgresqlStatements>(*server);
        database->m_state->server = std::move(server);
        database->m_state->address = address;
        return database;
    });
}

Result<std::unique_ptr<Database>> Database::openFile(const EmbeddedDatabase& file) {
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const WalRecovery recovery;
    if (file.access == FileAccess::ReadAndWrite)
        makeForAllAccounts(file.filePath);
    std::unique_ptr<Database> database(new Database(fileConnection(file, name), Dialect::Sqlite));
    database->m_state->connectionName = name;
    if (!database->m_connection.open())
        return tl::unexpected<Error>(errorOf(database->m_connection.lastError(), Dialect::Sqlite));
    installSqliteFunctions(database->m_connection, database->m_state->session);
    for (const QLatin1StringView statement : firstStatements(file)) {
        QSqlQuery query(database->m_connection);
        if (!query.exec(statement))
            return tl::unexpected<Error>(errorOf(query.lastError(), Dialect::Sqlite));
    }
    QSqlQuery firstLook(database->m_connection); // recovers the log, where there is one
    if (!firstLook.exec(u"SELECT COUNT(*) FROM sqlite_schema"_s))
        return tl::unexpected<Error>(errorOf(firstLook.lastError(), Dialect::Sqlite));
    database->m_state->wasRecovered = recovery.hasHappened();
    return database;
}

QSqlDatabase& Database::connection() {
    if (m_state->server && !m_connection.isValid()) {
        m_state->connectionName = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_state->connectionName);
        m_connection.setHostName(m_state->address.hosts.first().name);
        m_connection.setPort(m_state->address.hosts.first().port);
        m_connection.setDatabaseName(m_state->address.databaseName);
        m_connection.setUserName(m_state->address.userName);
        if (m_connection.open())
            QSqlQuery(m_connection).exec(u"SET search_path TO uketsuke, pg_temp"_s);
    }
    return m_connection;
}

Result<QByteArray> Database::passwordVerifier(const QString& role, const QString& password) {
    if (!m_state->server)
        return fail(ErrorKind::NotPermitted, u"account"_s);
    return m_state->server->passwordVerifier(role, password);
}

PostgresqlConnection* Database::server() {
    return m_state->server.get();
}

bool Database::isLost() const {
    return m_state->server && m_state->server->isLost();
}

bool Database::answersWithin(std::chrono::milliseconds time) {
    return !m_state->server || m_state->server->answersWithin(time);
}

ReadAhead::ReadAhead(Database& database, const QList<StatementCall>& calls) : m_database(database) {
    if (database.m_state->server)
        (void)database.m_state->statements->readAhead(calls); // what hinders it hinders each one again
}

ReadAhead::~ReadAhead() {
    if (m_database.m_state->server)
        m_database.m_state->statements->forgetAhead();
}

Patience::Patience(Database& database, std::chrono::milliseconds time)
    : m_server(database.m_state->server.get()), m_before(m_server ? m_server->patience() : time) {
    if (m_server)
        m_server->setPatience(time);
}

Patience::~Patience() {
    if (m_server)
        m_server->setPatience(m_before);
}

Result<bool> Database::hasTable(QLatin1StringView name) {
    return rows("schema_versions/has_table"_L1, {{"name"_L1, QString(name)}}).map([](const Rows& found) {
        return !found.isEmpty();
    });
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
    if (m_state->server)
        return m_state->statements->run(statement, bindings).map([](const PostgresqlStatements::Answer& answer) {
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
    if (m_state->server)
        return m_state->statements->run(statement, bindings).map([](const PostgresqlStatements::Answer& answer) {
            return answer.changed;
        });
    return run(statement, bindings).map([](QSqlQuery* query) {
        const qint64 changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<void> Database::executeScript(const QString& script) {
    const Patience patience(*this, scriptPatience);
    for (const QString& statement : splitScript(script)) {
        if (m_state->server) {
            if (auto done = m_state->server->run(statement.toUtf8()); !done) {
                reportRefusal(done.error().detail, statement);
                return tl::unexpected<Error>(done.error());
            }
            continue;
        }
        QSqlQuery query(m_connection);
        if (!query.exec(statement)) {
            reportRefusal(query.lastError().nativeErrorCode(), statement);
            return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
        }
    }
    return {};
}

Result<void> Database::begin() {
    if (m_state->server)
        return m_state->server->run("BEGIN").map([](const ServerAnswer&) {});
    // IMMEDIATE takes SQLite's write lock at once, so that no transaction fails half way for another writer.
    QSqlQuery query(m_connection);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
    return {};
}

Result<void> Database::commit() {
    if (m_state->server)
        return m_state->server->commit();
    QSqlQuery query(m_connection);
    if (!query.exec(u"COMMIT"_s))
        return tl::unexpected<Error>(errorOf(query.lastError(), m_dialect));
    return {};
}

void Database::rollback() {
    if (!m_state->server)
        QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
    else if (!m_state->server->isLost())
        (void)m_state->server->run("ROLLBACK");
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
