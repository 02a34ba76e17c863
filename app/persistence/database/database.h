#pragma once

#include "app/domain/result.h"
#include "app/persistence/database/database_settings.h"
#include "app/persistence/database/dialect.h"
#include "app/persistence/database/row.h"

#include <QSqlDatabase>
#include <chrono>
#include <functional>
#include <memory>

namespace uketsuke {

class PostgresqlConnection;

/// One open connection, used on the thread that opened it. Statements are named by their file below
/// resources/sql/statements ("applications/add") and prepared once for each connection.
class Database
{
public:
    /// Opens the connection; Unreachable, Corrupt, Busy or NotPermitted. On SQLite: WAL, synchronous=FULL, foreign
    /// keys, secure_delete, busy timeout 5 s. On PostgreSQL: search_path uketsuke, lock_timeout, application_name;
    /// errors as openServer(), and every call ends by a deadline of 4.5 s by the desk's own clock (Patience for what
    /// takes longer).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseSettings& settings,
                                                                const QString& password = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// Runs a statement that answers with rows (SELECT, or anything with RETURNING).
    [[nodiscard]] Result<Rows> rows(QLatin1StringView statement, const Bindings& bindings = {});
    /// The first row, or NotFound(statement) where there is none.
    [[nodiscard]] Result<Row> row(QLatin1StringView statement, const Bindings& bindings = {});
    /// Runs a statement without an answer; the number of rows it changed.
    [[nodiscard]] Result<qint64> execute(QLatin1StringView statement, const Bindings& bindings = {});

    /// Runs a script of several statements (migrations, rules), split with respect to triggers and dollar quotes.
    [[nodiscard]] Result<void> executeScript(const QString& script);

    /// Whether the schema has a table of this name.
    [[nodiscard]] Result<bool> hasTable(QLatin1StringView name);

    [[nodiscard]] Result<void> begin();
    /// Unreachable("database.commit_unknown") where a shared database gave no answer: it may have happened.
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// After something was destroyed, on the embedded database: brings the write-ahead log into the file and cuts it,
    /// so that the old bytes lie in neither. Waits a second for readers; where one stays the log goes with the next
    /// call.
    void emptyLog();

    /// On the embedded database: whether it had not been closed before this connection, the first since, opened it.
    [[nodiscard]] bool wasRecovered() const;
    /// On the embedded database: reads every page (quick_check); seconds for a gigabyte.
    [[nodiscard]] bool isSound();

    /// On the embedded database, who is signed in: what the SQL function current_login() gives (house § 4). On
    /// PostgreSQL the server knows it and this is ignored.
    void setSessionUser(const QString& login);
    /// On the embedded database, another clock for now_ms() (tests advance it); UTC milliseconds.
    void setTimeSource(std::function<qint64()> nowMilliseconds);

    /// On a shared database: the connection has ended and never comes back; what follows is Unreachable.
    [[nodiscard]] bool isLost() const;
    /// On a shared database: whether the server answers within this time; the connection ends where it does not.
    [[nodiscard]] bool answersWithin(std::chrono::milliseconds time);

    /// On a shared database: as PostgresqlConnection::passwordVerifier(). NotPermitted("account") on the embedded one.
    [[nodiscard]] Result<QByteArray> passwordVerifier(const QString& role, const QString& password);

    /// On a shared database its connection, for what is no statement of the catalogue; null on the embedded one.
    [[nodiscard]] PostgresqlConnection* server();

    /// SQLite's own connection, for its C interface. On a shared database a further one to the address's first host by
    /// Qt's driver, made when it is first asked for: without password and deadlines, for tests that look at what is
    /// there.
    [[nodiscard]] QSqlDatabase& connection();

private:
    friend class Patience;
    friend class ReadAhead;
    struct State;
    [[nodiscard]] static Result<std::unique_ptr<Database>> openFile(const EmbeddedDatabase& file);
    Database(const QSqlDatabase& connection, Dialect dialect);
    [[nodiscard]] Result<QSqlQuery*> run(QLatin1StringView statement, const Bindings& bindings);
    QSqlDatabase m_connection;
    Dialect m_dialect;
    std::unique_ptr<State> m_state;
};

/// On a shared database: what these statements give is asked for in one round trip, and each is answered from it once,
/// while this lives. They only read, and nothing that they read is written meanwhile. On the embedded one, and where it
/// fails, each is asked when it is run.
class ReadAhead
{
public:
    ReadAhead(Database& database, const QList<StatementCall>& calls);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

private:
    Database& m_database;
};

/// While it lives, each call on a shared database may take this long; on the embedded one it changes nothing.
class Patience
{
public:
    Patience(Database& database, std::chrono::milliseconds time);
    ~Patience();
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;

private:
    PostgresqlConnection* m_server;
    std::chrono::milliseconds m_before;
};

} // namespace uketsuke
