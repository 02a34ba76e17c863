#pragma once

#include "app/domain/result.h"

#include <QString>

#include <atomic>

namespace uketsuke {

/// How closely a backup is looked at: Glance opens it and reads its heads, Whole reads every page (quick_check).
enum class Scrutiny { Glance, Whole };

/// What a backup of an embedded database holds.
struct BackupFacts {
    int schemaVersion = 0;
    qint64 journalSequence = 0; ///< of the journal's head; 0 where nothing was done yet
    /// The hash of the journal's first entry: the same in every backup of one database, another in any other. Empty
    /// where the journal is.
    QString origin;
};

/// Writes a copy of a running database into a new file, over a connection of its own: one reading transaction, so that
/// desks go on writing. What was deleted is not in the copy, not even as free pages. The file is on the disk when this
/// returns. Cancelled("backup.stopped") when `isStopped` becomes true, OutOfSpace, Unreachable; the target is then
/// nothing that counts and the caller removes it.
[[nodiscard]] Result<void> writeBackup(const QString& databaseFile, const QString& target,
                                       const std::atomic_bool& isStopped);

/// Opens a file as a backup, changing nothing in it. Corrupt("backup.damaged", "backup.journal", "backup.schema") for
/// what is none, NotFound("backup.file"), Unreachable.
[[nodiscard]] Result<BackupFacts> readBackup(const QString& file, Scrutiny scrutiny);

/// Leaves no second file beside a database, and nobody in it: what lies in its WAL goes into the file.
/// Busy("database.in_use") where another program has it open.
[[nodiscard]] Result<void> closeToOneFile(const QString& databaseFile);

} // namespace uketsuke
