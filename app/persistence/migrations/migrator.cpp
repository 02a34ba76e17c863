#include "app/persistence/migrations/migrator.h"

#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/database/transaction.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString versionTable = u"CREATE TABLE IF NOT EXISTS schema_versions (version integer NOT NULL PRIMARY KEY, "
                             "minimum_client integer NOT NULL, applied_at bigint NOT NULL)"_s;

/// Tables and rules belong to the owner, whoever of its members migrates.
const QString ownersRole = u"SET LOCAL ROLE uketsuke_owner"_s;

int programVersion() {
    return static_cast<int>(SqlCatalogue::migrationNames().size());
}

/// On PostgreSQL a desk's role may create nothing, and need not where the schema is there.
std::optional<Result<SchemaVersion>> alreadyThere(Database& database) {
    if (database.dialect() == Dialect::Sqlite)
        return {};
    const auto found = schemaVersion(database);
    if (found && found->minimumClient > programVersion())
        return fail(ErrorKind::Incompatible, u"schema.newer"_s);
    return found && found->current >= programVersion() ? std::optional(found) : std::nullopt;
}

Result<void> applyFrom(Database& database, int current) {
    const QStringList names = SqlCatalogue::migrationNames();
    for (int index = current; index < names.size(); ++index) {
        const auto script = SqlCatalogue::migration(names.at(index), database.dialect());
        if (!script)
            return tl::unexpected<Error>(script.error());
        if (auto done = database.executeScript(*script); !done)
            return done;
        if (auto noted = database.execute("schema_versions/add"_L1, {{"version"_L1, index + 1}}); !noted)
            return tl::unexpected<Error>(noted.error());
    }
    return {};
}

} // namespace

Result<SchemaVersion> schemaVersion(Database& database) {
    return database.row("schema_versions/current"_L1).map([](const Row& row) {
        return SchemaVersion{static_cast<int>(row.integer("version"_L1)),
                             static_cast<int>(row.integer("minimum_client"_L1))};
    });
}

Result<void> mustBeCurrent(Database& database) {
    if (!database.connection().tables().contains(u"schema_versions"_s))
        return fail(ErrorKind::Incompatible, u"schema.older"_s);
    return schemaVersion(database).and_then([](const SchemaVersion& found) -> Result<void> {
        if (found.minimumClient > programVersion())
            return fail(ErrorKind::Incompatible, u"schema.newer"_s);
        if (found.current < programVersion())
            return fail(ErrorKind::Incompatible, u"schema.older"_s);
        return {};
    });
}

Result<SchemaVersion> migrate(Database& database) {
    if (auto found = alreadyThere(database))
        return *found;
    return inTransaction(database, [](Database& open) -> Result<SchemaVersion> {
        if (open.dialect() == Dialect::PostgreSql)
            if (auto owned = open.executeScript(ownersRole); !owned)
                return tl::unexpected<Error>(owned.error());
        if (auto made = open.executeScript(versionTable); !made)
            return tl::unexpected<Error>(made.error());
        auto found = schemaVersion(open);
        if (!found)
            return found;
        if (found->minimumClient > programVersion())
            return fail(ErrorKind::Incompatible, u"schema.newer"_s);
        if (found->current >= programVersion())
            return found;
        if (auto applied = applyFrom(open, found->current); !applied)
            return tl::unexpected<Error>(applied.error());
        const auto rules = SqlCatalogue::rules(open.dialect());
        if (!rules)
            return tl::unexpected<Error>(rules.error());
        if (auto installed = open.executeScript(*rules); !installed)
            return tl::unexpected<Error>(installed.error());
        return schemaVersion(open);
    });
}

} // namespace uketsuke
