#pragma once

#include "app/domain/connection/database_address.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QVariant>

#include <chrono>
#include <memory>
#include <vector>

struct pg_conn;
struct pg_result;

namespace uketsuke {

using ServerAnswer = std::unique_ptr<pg_result, void (*)(pg_result*)>;

/// A notice that another connection gave by NOTIFY.
struct ServerNotice {
    QString channel;
    QString payload;
};

/// Reading alone may be taken back when it is late, wherever it stands.
enum class StatementKind { Reading, Changing };

/// A prepared statement and its values: a QByteArray goes as bytes, everything else as text, nothing as NULL.
struct PreparedCall {
    QByteArray name;
    QList<QVariant> values;
    bool isAnsweredInBytes = false; ///< libpq's binary format, for texts and bytes alone
};

/// One connection to a PostgreSQL server by libpq, used on one thread. Every call ends by the desk's own clock: an
/// answer that does not come in time ends the connection, unless the server is alive and takes the call back
/// (PQcancel). Nothing is sent again by itself. Errors: as in driver_error.h; Unreachable("database.lost" or
/// "database.deadline") with the connection's end, Busy("database.57014") where the server took the call back: nothing
/// was changed by it.
class PostgresqlConnection
{
public:
    /// Errors as openServer().
    [[nodiscard]] static Result<std::unique_ptr<PostgresqlConnection>> open(const DatabaseAddress& address,
                                                                            const QString& password);
    ~PostgresqlConnection();
    PostgresqlConnection(const PostgresqlConnection&) = delete;
    PostgresqlConnection& operator=(const PostgresqlConnection&) = delete;

    /// How long an answer may take, from here on.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }

    /// A statement without values.
    [[nodiscard]] Result<ServerAnswer> run(const QByteArray& statement);
    /// Unreachable("database.commit_unknown") where no answer came: it may have happened.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<ServerAnswer> prepare(const QByteArray& name, const QByteArray& statement);
    [[nodiscard]] Result<ServerAnswer> runPrepared(const PreparedCall& call, StatementKind kind);
    /// Several that only read, in one round trip: an answer for each, or the first failure. One that is late ends the
    /// connection.
    [[nodiscard]] Result<std::vector<ServerAnswer>> readTogether(const QList<PreparedCall>& calls);

    /// What the server keeps of a password (SCRAM-SHA-256), made here so that the password itself never leaves.
    /// Internal where libpq cannot make it.
    [[nodiscard]] Result<QByteArray> passwordVerifier(const QString& role, const QString& password);

    /// The connection has ended; it never comes back.
    [[nodiscard]] bool isLost() const;
    /// Whether the server answers within this time; it ends the connection where it does not.
    [[nodiscard]] bool answersWithin(std::chrono::milliseconds time);

    /// What has been told, after at most this wait. Empty, too, where the connection was lost.
    [[nodiscard]] QList<ServerNotice> notices(std::chrono::milliseconds wait);

private:
    struct State;
    enum class WhenLate { TakeBack, End };
    enum class Progress { Done, Late, Lost };
    explicit PostgresqlConnection(std::unique_ptr<State> state);
    [[nodiscard]] pg_conn* server() const;
    [[nodiscard]] WhenLate inTransaction() const;
    [[nodiscard]] Result<ServerAnswer> answerTo(int sent, WhenLate whenLate);
    [[nodiscard]] Result<ServerAnswer> takenBack();
    [[nodiscard]] Progress flushed(const QDeadlineTimer& deadline);
    [[nodiscard]] Progress hears(const QDeadlineTimer& deadline);
    [[nodiscard]] Progress heard(ServerAnswer& answer, const QDeadlineTimer& deadline);
    [[nodiscard]] int send(const PreparedCall& call);
    [[nodiscard]] Progress heardTogether(std::vector<ServerAnswer>& answers, const QDeadlineTimer& deadline);
    void end();
    std::unique_ptr<State> m_state;
    std::chrono::milliseconds m_patience;
};

} // namespace uketsuke
