#pragma once

#include "app/domain/result.h"

#include <QJsonObject>

namespace uketsuke {

class Database;

/// What every change of a setting does inside its transaction; the caller owns it.

/// NotPermitted("settings.edit") for whoever is not IT.
[[nodiscard]] Result<void> mustEditSettings(Database& database);
/// Puts the content in the place of the version that was seen (Conflict), and says in the journal which keys differ.
/// The new version.
[[nodiscard]] Result<int> putSetting(Database& database, const QString& name, const QJsonObject& content,
                                     int seenVersion);

} // namespace uketsuke
