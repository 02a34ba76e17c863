#pragma once

#include "app/persistence/database/database_settings.h"
#include "app/persistence/migrations/migrator.h"

#include <QStringList>

namespace uketsuke {

/// What a database is, and what bringing it to this program's version would run. Looking changes nothing.
struct SchemaPlan {
    SchemaVersion found;    ///< {0, 0} where there is no schema yet
    int programVersion = 0; ///< what the database will be
    QStringList migrations; ///< names of those that are missing, in their order
    QString script;         ///< their SQL, and the rules after it; empty where nothing is missing
};

/// Unreachable, Corrupt, NotPermitted as Database::open().
[[nodiscard]] Result<SchemaPlan> planOf(const DatabaseSettings& settings);

} // namespace uketsuke
