#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QString>

namespace uketsuke {

class DatabaseThread;

/// How far a server is set up for our database.
struct ServerSetup {
    /// What a superuser must run before anything can be made; empty where nothing hinders.
    QString wantedBefore;
    /// What a superuser must still run; the desk works without, but is not closed to whatever its papers promise.
    QString wantedAfter;
};

/// Makes of the groups, the owner and the schema what the role may make that the connection was opened as, on the
/// database that it names: all of it or, where something is wanted before, nothing. A superuser makes everything. What
/// is there already stays. Unsupported("database.sorting") where the database's texts are not UTF-8 sorted by code
/// points; else the server's errors.
[[nodiscard]] QFuture<Result<ServerSetup>> setUpServer(DatabaseThread& database, const QString& roleName);

} // namespace uketsuke
