#include "app/services/connection/database_facts.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/migrations/migrator.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<ServerSettings> settingsOf(Database& database) {
    return database.rows("server/settings"_L1).map([](const Rows& rows) {
        ServerSettings settings;
        for (const Row& row : rows)
            settings.insert(row.text("name"_L1), row.text("content"_L1));
        return settings;
    });
}

Result<DatabaseFacts> look(Database& database) {
    const auto version = schemaVersion(database);
    const auto settings = settingsOf(database);
    if (!version || !settings)
        return tl::unexpected<Error>(version ? settings.error() : version.error());
    return DatabaseFacts{version->current, version->minimumClient, programSchemaVersion(), *settings};
}

} // namespace

QFuture<Result<DatabaseFacts>> factsOf(DatabaseThread& database) {
    return database.read(look);
}

} // namespace uketsuke
