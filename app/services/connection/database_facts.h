#pragma once

#include "app/domain/connection/server_settings.h"
#include "app/domain/result.h"

#include <QFuture>

namespace uketsuke {

class DatabaseThread;

/// What a database is, beside what lies in it.
struct DatabaseFacts {
    int schema = 0;        ///< the version that is there
    int oldestProgram = 0; ///< that may use it, by the version of its own schema
    int programSchema = 0; ///< this program's own
    ServerSettings settings;
};

[[nodiscard]] QFuture<Result<DatabaseFacts>> factsOf(DatabaseThread& database);

} // namespace uketsuke
