#include "app/services/schema/schema_plan.h"

#include "app/persistence/database/sql_catalogue.h"

namespace uketsuke {
namespace {

/// An empty database has no table of versions; everything else that fails is a fault.
Result<SchemaVersion> versionOf(Database& database) {
    if (!database.connection().tables().contains(QStringLiteral("schema_versions")))
        return SchemaVersion{};
    return schemaVersion(database);
}

Result<void> addScripts(SchemaPlan& plan, Dialect dialect) {
    for (const QString& name : std::as_const(plan.migrations)) {
        const auto script = SqlCatalogue::migration(name, dialect);
        if (!script)
            return tl::unexpected<Error>(script.error());
        plan.script += *script;
    }
    return SqlCatalogue::rules(dialect).map([&](const QString& rules) { plan.script += rules; });
}

} // namespace

Result<SchemaPlan> planOf(const DatabaseSettings& settings) {
    const auto database = Database::open(settings);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto found = versionOf(**database);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const QStringList names = SqlCatalogue::migrationNames();
    SchemaPlan plan{*found, static_cast<int>(names.size()), names.mid(found->current), {}};
    if (!plan.migrations.isEmpty())
        if (auto added = addScripts(plan, (*database)->dialect()); !added)
            return tl::unexpected<Error>(added.error());
    return plan;
}

} // namespace uketsuke
