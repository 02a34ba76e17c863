#pragma once

#include "app/domain/result.h"

#include <QString>

namespace uketsuke {

class Database;

/// What must hold before the embedded database in this file is opened; nothing is changed by looking.
/// Unsupported("database.network") on a network drive or UNC path: SQLite's locks do not hold there, many desks share a
/// PostgreSQL. NotFound("database.missing") where the file is gone or empty although backups of it were made: it is not
/// made anew in silence. Unreachable("place.…") where this account cannot work in its folder: lookAtPlace().
[[nodiscard]] Result<void> lookBeforeOpening(const QString& databaseFile);

/// Reads every page (quick_check) where the database was not closed the last time, or was found damaged before:
/// Corrupt("database.damaged"). That is noted beside the file until a look finds it sound. Seconds for a gigabyte.
[[nodiscard]] Result<void> lookAfterOpening(Database& open, const QString& databaseFile);

} // namespace uketsuke
