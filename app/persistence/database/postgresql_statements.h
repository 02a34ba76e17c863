#pragma once

#include "app/domain/result.h"
#include "app/persistence/database/row.h"

#include <QHash>
#include <QSqlDatabase>

namespace uketsuke {

/// Runs statements on PostgreSQL by libpq itself: values travel beside the text and never in it, as Qt's driver would
/// write them, so that the server's log has none of them when it notes a statement that failed.
class PostgresqlStatements
{
public:
    struct Answer {
        Rows rows;
        qint64 changed = 0;
    };

    /// The connection is open and outlives this object.
    explicit PostgresqlStatements(QSqlDatabase& connection) : m_connection(connection) {}

    /// Prepares the named statement once and runs it. Errors as in driver_error.h.
    [[nodiscard]] Result<Answer> run(QLatin1StringView statement, const Bindings& bindings);

private:
    struct Prepared {
        QByteArray name;
        QStringList places; ///< the name that stands at $1, $2 …
    };
    [[nodiscard]] Result<Prepared> prepared(QLatin1StringView statement);
    QSqlDatabase& m_connection;
    QHash<QString, Prepared> m_prepared;
};

} // namespace uketsuke
