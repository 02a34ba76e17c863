#pragma once

#include "app/persistence/database/database.h"

namespace uketsuke {

/// Desks are updated on different days: what the file is, and the oldest program that may use it.
struct SchemaVersion {
    int current = 0;
    int minimumClient = 0;
};

/// Brings the schema to this program's version: missing migrations and the rules, all in one transaction. A schema that
/// is newer stays untouched; Incompatible where it asks for a newer program than this.
[[nodiscard]] Result<SchemaVersion> migrate(Database& database);

/// Changes nothing: Incompatible with "schema.older" where migrate() would have something to do, with "schema.newer"
/// where a newer program is needed.
[[nodiscard]] Result<void> mustBeCurrent(Database& database);

/// The version that is there; {0, 0} for an empty database.
[[nodiscard]] Result<SchemaVersion> schemaVersion(Database& database);

} // namespace uketsuke
