#pragma once

#include "app/services/backup/backup_folder.h"

#include <QFuture>

namespace uketsuke {

class Clock;

/// What a restore did.
struct RestoreOutcome {
    QDateTime backupTakenAt; ///< of the file's name, else when it was last written
    QString keptFile;        ///< what was there before, under its new name; empty where nothing was
    bool wasReadable = true; ///< false: nobody knows which pictures were destroyed since the backup
    int destroyedAgain = 0;  ///< pictures whose keys the backup had brought back
};

/// Brings an embedded database back from a backup. Needs nothing of the database that is there, so that a desk can
/// offer it when that does not open.
class RestoreService
{
public:
    explicit RestoreService(const Clock& clock) : m_clock(clock) {}

    /// The backups of this database, the newest first, from what was noted beside it. NotFound("backup.note") where no
    /// backup was ever made from here, Unreachable("backup.folder").
    [[nodiscard]] static QFuture<Result<QList<StoredBackup>>> backupsOf(const QString& databaseFile);

    /// Verifies the backup whole, makes it ready beside the database and lets both change places; nobody may have the
    /// database open (Busy). After an error everything is as it was. `askedBy` is a login or empty.
    [[nodiscard]] QFuture<Result<RestoreOutcome>> restore(const QString& databaseFile, const QString& backupFile,
                                                          const QString& askedBy) const;

private:
    const Clock& m_clock;
};

} // namespace uketsuke
