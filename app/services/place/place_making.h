#pragma once

#include "app/domain/result.h"

#include <QString>

namespace uketsuke {

/// What came of making a folder the place.
struct MadePlace {
    QString folder; ///< as it was written into the setting
    QString settingFile;
    QString oldDatabase;      ///< a database that lies at the place of before, and stays there; empty: none
    bool hasDatabase = false; ///< one lies at the new place already
};

/// Makes a folder the place of this computer's embedded database: the folder with the access of a group (its errors:
/// makePlaceFolder()), then the machine-wide setting that names it. No database is moved. For an administrator; `root`
/// as in embeddedDatabasePlace(), `folder` is not below it. Unsupported("database.network") on another computer's disk,
/// Invalid("place.not_a_folder") where something else has this name, Conflict("place.not_empty") for a folder that
/// holds other things than a database and is not the place already: one that people or the system use is never closed
/// to them. Unreachable("place.setting_not_written").
[[nodiscard]] Result<MadePlace> makePlace(const QString& folder, const QString& group, const QString& root = {});

} // namespace uketsuke
