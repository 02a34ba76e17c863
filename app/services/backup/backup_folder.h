#pragma once

#include "app/domain/result.h"
#include "app/persistence/backup/backup_file.h"

#include <QDateTime>
#include <QList>

namespace uketsuke {

/// A backup as it lies in a folder. A file gets a backup's name only after it was verified whole.
struct StoredBackup {
    QString file; ///< with its folder
    QDateTime takenAt;
    qint64 byteCount = 0;
    bool isReadable = false; ///< it opens now and its journal has its head
    QString origin;          ///< BackupFacts::origin
};

/// The backups of a folder, the newest first. Unreachable("backup.folder") where the folder is not there.
[[nodiscard]] Result<QList<StoredBackup>> backupsIn(const QString& folder);

/// Makes a backup of a database: written under a name that counts for nothing, verified whole, then named. Busy where
/// another program is making one there; what a program left that died is taken away.
[[nodiscard]] Result<StoredBackup> makeBackup(const QString& databaseFile, const QString& folder,
                                              const QDateTime& nowUtc, const std::atomic_bool& isStopped);

/// Takes away this database's backups from before `keptSince`, never `newest` nor a younger one; how many went.
int removeOldBackups(const QString& folder, const StoredBackup& newest, const QDateTime& keptSince);

/// Where the backups of a database lie is noted beside it, to be found when the database itself does not open any more.
void noteBackupFolder(const QString& databaseFile, const QString& folder);
/// Empty where nothing was noted.
[[nodiscard]] QString notedBackupFolder(const QString& databaseFile);

} // namespace uketsuke
