#pragma once

#include "app/domain/connection/database_address.h"
#include "app/domain/result.h"
#include "app/domain/settings/database_place.h"

#include <variant>

namespace uketsuke {

/// Which database the programs of this computer work with: one of its own, or one that many desks share.
using ChosenDatabase = std::variant<DatabasePlace, DatabaseAddress>;

/// The argument (an address where it begins as one, else a file), else the address of the machine-wide setting, else
/// embeddedDatabasePlace(). Errors as there, and parseDatabaseAddress()'s.
[[nodiscard]] Result<ChosenDatabase> chosenDatabase(const QString& argument, const QString& root = {});

/// Where the embedded database of this computer lies, for the desk and for uketsuke-admin alike: the argument, else the
/// folder of the machine-wide setting, else the system's own folder (/var/lib/uketsuke, %ProgramData%\Uketsuke). Never
/// a place of one account. `root` stands for "/" where a test or an image of a system has folders of its own; empty on
/// the computer itself.
/// Unreachable("place.setting") where the setting is there and cannot be read, or names no whole path.
[[nodiscard]] Result<DatabasePlace> embeddedDatabasePlace(const QString& argument, const QString& root = {});

/// Whether this account can work with a database file in its folder; nothing is changed by looking. Unreachable:
/// "place.missing" the folder is not there, "place.not_permitted" the account may not read and write in it,
/// "place.file_not_permitted" not the database itself. A disk that is read-only for everybody is no matter of the
/// place.
[[nodiscard]] Result<void> lookAtPlace(const QString& databaseFile);

/// What the sentences about the place of this file need.
[[nodiscard]] PlaceFacts placeFacts(const QString& databaseFile, const QString& root = {});

/// The database's name in its folder.
[[nodiscard]] QString databaseFileIn(const QString& folder);

} // namespace uketsuke
