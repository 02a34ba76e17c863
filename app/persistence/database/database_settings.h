#pragma once

#include "app/domain/connection/database_address.h"

#include <QString>
#include <variant>

namespace uketsuke {

/// ReadOnly looks at a backup, or at a file that must not change: no WAL is begun, nothing is made where nothing is.
enum class FileAccess { ReadAndWrite, ReadOnly };

/// One PC: a file at its place (app/services/place), or ":memory:" in tests.
struct EmbeddedDatabase {
    QString filePath;
    FileAccess access = FileAccess::ReadAndWrite;
};

/// Many desks: PostgreSQL 15 or later. The password is asked for at sign-in and never stored here.
struct SharedDatabase {
    DatabaseAddress address;
};

using DatabaseSettings = std::variant<EmbeddedDatabase, SharedDatabase>;

} // namespace uketsuke
