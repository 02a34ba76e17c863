#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace uketsuke {

/// "uketsuke-20261126-084500.sqlite": the moment in Japan and nothing else.
[[nodiscard]] QString backupName(const QDateTime& momentUtc);
/// While it is being written: nothing that counts.
[[nodiscard]] QString unfinishedBackupName(const QDateTime& momentUtc);

/// The moment of a file that has a backup's name; none for every other file, unfinished backups among them.
[[nodiscard]] std::optional<QDateTime> momentOfBackup(const QString& fileName);
[[nodiscard]] bool isUnfinishedBackup(const QString& fileName);

} // namespace uketsuke
