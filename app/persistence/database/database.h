#pragma once

#include "app/domain/result.h"
#include "app/persistence/database/database_settings.h"
#include "app/persistence/database/dialect.h"
#include "app/persistence/database/row.h"

#include <QSqlDatabase>
#include <functional>
#include <memory>

namespace uketsuke {

/// One open connection, used on the thread that opened it. Statements are named by their file below
/// resources/sql/statements ("applications/add") and prepared once for each connection.
class Database
{
public:
    /// Opens the connection; Unreachable, Corrupt, Busy or NotPermitted. On SQLite: WAL, synchronous=FULL, foreign
    /// keys, secure_delete, busy timeout 5 s. On PostgreSQL: search_path uketsuke, lock_timeout, application_name.
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

    [[nodiscard]] Result<void> begin();
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

    /// The driver's connection, for bytes by libpq's binary format and SQLite's C interface.
    [[nodiscard]] QSqlDatabase& connection() { return m_connection; }

private:
    struct State;
    Database(const QSqlDatabase& connection, Dialect dialect);
    [[nodiscard]] Result<QSqlQuery*> run(QLatin1StringView statement, const Bindings& bindings);
    QSqlDatabase m_connection;
    Dialect m_dialect;
    std::unique_ptr<State> m_state;
};

} // namespace uketsuke
