#pragma once

#include "app/domain/result.h"
#include "app/persistence/database/postgresql_connection.h"
#include "app/persistence/database/row.h"

#include <QHash>

namespace uketsuke {

/// What a server answered; bytes as QByteArray, everything else as text.
[[nodiscard]] Rows rowsOf(const pg_result* answer);

/// Runs statements on PostgreSQL by libpq itself: values travel beside the text and never in it, as Qt's driver would
/// write them, so that the server's log has none of them when it notes a statement that failed.
class PostgresqlStatements
{
public:
    struct Answer {
        Rows rows;
        qint64 changed = 0;
    };

    /// The connection outlives this object.
    explicit PostgresqlStatements(PostgresqlConnection& server) : m_server(server) {}

    /// Prepares the named statement once and runs it. Errors as PostgresqlConnection.
    [[nodiscard]] Result<Answer> run(QLatin1StringView statement, const Bindings& bindings);
    /// Asks for all of it in one round trip; run() then gives each answer once, to the same statement with the same
    /// values, until forgetAhead().
    [[nodiscard]] Result<void> readAhead(const QList<StatementCall>& calls);
    void forgetAhead() { m_ahead.clear(); }

private:
    struct Prepared {
        QByteArray name;
        QStringList places; ///< the name that stands at $1, $2 …
        StatementKind kind;
        bool isAnsweredInBytes = false;

        [[nodiscard]] PreparedCall with(const Bindings& bindings) const;
    };
    struct Ahead {
        Bindings bindings;
        Answer answer;
    };
    [[nodiscard]] Result<Prepared> prepared(QLatin1StringView statement);
    PostgresqlConnection& m_server;
    QHash<QString, Prepared> m_prepared;
    QHash<QString, Ahead> m_ahead;
};

} // namespace uketsuke
