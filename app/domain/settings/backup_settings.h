#pragma once

#include "app/domain/result.h"

#include <QDateTime>

#include <optional>

namespace uketsuke {

/// When and where the embedded database is backed up, and for how long backups are kept.
struct BackupSettings {
    bool isDaily = false;
    QString folder;          ///< absolute; empty where nobody has chosen one
    std::optional<int> hour; ///< 0–23, in Japan; without one a backup is due 24 hours after the last
    int keepDays = 14;       ///< 1–3650
    bool operator==(const BackupSettings&) const = default;
};

/// Invalid("backup.folder", "backup.hour", "backup.keep_days").
[[nodiscard]] Result<void> validate(const BackupSettings& settings);

/// Whether the daily backup is to be made now; a day that was missed (the PC was off) is made up for at once.
[[nodiscard]] bool isBackupDue(const BackupSettings& settings, const std::optional<QDateTime>& newest,
                               const QDateTime& nowUtc);

/// Whether somebody must be told that there is no backup younger than two days. Nobody is where no folder was chosen.
[[nodiscard]] bool isBackupMissed(const BackupSettings& settings, const std::optional<QDateTime>& newest,
                                  const QDateTime& nowUtc);

/// Up to which moment a backup is kept no longer.
[[nodiscard]] QDateTime keptSince(const BackupSettings& settings, const QDateTime& nowUtc);

} // namespace uketsuke
