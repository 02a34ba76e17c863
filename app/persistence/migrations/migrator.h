#pragma once

#include "app/persistence/database/database.h"
#include "app/persistence/migrations/schema_scripts.h"

namespace uketsuke {

/// Desks are updated on different days: what the file is, and the oldest program that may use it.
struct SchemaVersion {
    int current = 0;
    int minimumClient = 0;

    bool operator==(const SchemaVersion&) const = default;
};

/// Brings the schema to the version of these scripts, in one transaction: takes the rules away, makes the missing steps
/// and lays the rules of now down. One at a time: on PostgreSQL behind the lock of a table that only the owner reaches,
/// which, as every lock here, is waited for half a second: Busy then, nothing was changed, and trying again is
/// right. Desks at work are told at the commit. A schema that is newer stays untouched; Incompatible("schema.newer")
/// where it asks for a newer program than the scripts'. NotPermitted("database.42501") on PostgreSQL for who is no
/// member of uketsuke_owner.
[[nodiscard]] Result<SchemaVersion> migrate(Database& database, const SchemaScripts& scripts);
/// The same with this program's scripts.
[[nodiscard]] Result<SchemaVersion> migrate(Database& database);

/// Everything that migrate() would run now, and in which order; empty where nothing is missing. Changes nothing.
[[nodiscard]] Result<QString> migrationScript(Database& database, const SchemaScripts& scripts);

/// On PostgreSQL, until the end of the transaction that is open: as the owner of tables and rules.
/// NotPermitted("database.42501") for who is no member, Internal("database.22023") where there is no such role yet.
[[nodiscard]] Result<void> actAsOwner(Database& inTransaction);

/// Changes nothing: Incompatible with "schema.older" where migrate() would have something to do, with "schema.newer"
/// where a newer program is needed.
[[nodiscard]] Result<void> mustBeCurrent(Database& database);

/// The version that this program's own migrations lead to.
[[nodiscard]] int programSchemaVersion();

/// The version that is there; {0, 0} for an empty database.
[[nodiscard]] Result<SchemaVersion> schemaVersion(Database& database);

} // namespace uketsuke
