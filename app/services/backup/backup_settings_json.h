#pragma once

#include "app/domain/settings/backup_settings.h"

#include <QJsonObject>

namespace uketsuke {

/// How the settings lie in the database; what is missing has its default.
[[nodiscard]] QJsonObject toJson(const BackupSettings& settings);
[[nodiscard]] BackupSettings backupSettingsFromJson(const QJsonObject& json);

} // namespace uketsuke
