#include "app/persistence/migrations/migrator.h"

#include "app/persistence/database/sql_catalogue.h"
#include "app/persistence/database/transaction.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Tables and rules belong to the owner, whoever of its members migrates.
const QString asOwner = u"SET LOCAL ROLE uketsuke_owner;\nSET LOCAL search_path = uketsuke, pg_temp;\n"_s;
/// Desks wait behind whoever waits for their tables, so nobody waits long.
const QString shortWaits = u"SET LOCAL lock_timeout = '500ms';\n"_s;
const QString versionTable = u"CREATE TABLE IF NOT EXISTS schema_versions (version integer NOT NULL PRIMARY KEY,"
                             " minimum_client integer NOT NULL, applied_at bigint NOT NULL);\n"_s;
/// Any desk could hold an advisory lock for ever; nobody is granted anything on this table. SQLite has one writer.
const QString onlyOne = u"CREATE TABLE IF NOT EXISTS migration_lock ();\n"
                        "LOCK TABLE migration_lock IN EXCLUSIVE MODE;\n"_s;

QString beginning(Dialect dialect) {
    return dialect == Dialect::PostgreSql ? asOwner + shortWaits + versionTable + onlyOne : versionTable;
}

/// The words that a desk's change listener knows.
QString telling(int version) {
    return u"SELECT pg_notify('uketsuke_changes', 'schema %1');\n"_s.arg(version);
}

QString stepText(const SchemaStep& step, int version) {
    return u"-- %1\n%2\n;\nINSERT INTO schema_versions (version, minimum_client, applied_at) VALUES (%3, %4, 0);\n"_s
        .arg(step.name, step.script, QString::number(version), QString::number(step.oldestProgram));
}

Result<QString> standingRules(Database& database) {
    return database.rows("schema_versions/standing_rules"_L1).map([](const Rows& rows) {
        QString script;
        for (const Row& row : rows)
            script += row.text("statement"_L1) + u";\n"_s;
        return script;
    });
}

/// What follows the beginning; empty where nothing is missing.
Result<QString> changesFrom(const SchemaVersion& found, Database& database, const SchemaScripts& scripts) {
    if (found.minimumClient > scripts.version())
        return fail(ErrorKind::Incompatible, u"schema.newer"_s);
    if (found.current >= scripts.version())
        return QString();
    return standingRules(database).map([&](const QString& oldRules) {
        QString script = oldRules;
        for (int index = found.current; index < scripts.version(); ++index)
            script += stepText(scripts.steps.at(index), index + 1);
        script += scripts.rules;
        return database.dialect() == Dialect::PostgreSql ? script + telling(scripts.version()) : script;
    });
}

Result<SchemaVersion> applyTo(Database& open, const SchemaScripts& scripts) {
    if (auto begun = open.executeScript(beginning(open.dialect())); !begun)
        return tl::unexpected<Error>(begun.error());
    const auto found = schemaVersion(open);
    if (!found)
        return found;
    const auto changes = changesFrom(*found, open, scripts);
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    if (changes->isEmpty())
        return found;
    return open.executeScript(*changes).and_then([&] { return schemaVersion(open); });
}

} // namespace

Result<SchemaVersion> schemaVersion(Database& database) {
    const auto isThere = database.hasTable("schema_versions"_L1);
    if (!isThere)
        return tl::unexpected<Error>(isThere.error());
    if (!*isThere)
        return SchemaVersion();
    return database.row("schema_versions/current"_L1).map([](const Row& row) {
        return SchemaVersion{static_cast<int>(row.integer("version"_L1)),
                             static_cast<int>(row.integer("minimum_client"_L1))};
    });
}

int programSchemaVersion() {
    return static_cast<int>(SqlCatalogue::migrationNames().size());
}

Result<void> mustBeCurrent(Database& database) {
    const int programVersion = programSchemaVersion();
    return schemaVersion(database).and_then([&](const SchemaVersion& found) -> Result<void> {
        if (found.minimumClient > programVersion)
            return fail(ErrorKind::Incompatible, u"schema.newer"_s);
        if (found.current < programVersion)
            return fail(ErrorKind::Incompatible, u"schema.older"_s);
        return {};
    });
}

Result<void> actAsOwner(Database& inTransaction) {
    return inTransaction.dialect() == Dialect::PostgreSql ? inTransaction.executeScript(asOwner) : Result<void>();
}

Result<QString> migrationScript(Database& database, const SchemaScripts& scripts) {
    return schemaVersion(database)
        .and_then([&](const SchemaVersion& found) { return changesFrom(found, database, scripts); })
        .map([&](const QString& changes) {
            return changes.isEmpty() ? changes : beginning(database.dialect()) + changes;
        });
}

Result<SchemaVersion> migrate(Database& database, const SchemaScripts& scripts) {
    // On PostgreSQL a desk's role may create nothing, and need not where the schema is there.
    const auto missing = migrationScript(database, scripts);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    if (missing->isEmpty())
        return schemaVersion(database);
    return inTransaction(database, [&](Database& open) { return applyTo(open, scripts); });
}

Result<SchemaVersion> migrate(Database& database) {
    return shippedScripts(database.dialect()).and_then([&](const SchemaScripts& scripts) {
        return migrate(database, scripts);
    });
}

} // namespace uketsuke
