#pragma once

#include "app/domain/result.h"
#include "app/persistence/restore_repository.h"

#include <QDateTime>

namespace uketsuke {

/// What the database that is to be replaced still tells.
struct PresentDatabase {
    bool isThere = false;
    bool isReadable = false;
    bool isDamaged = false; ///< it was not opened for writing: that could take away what its WAL still holds
    QList<KnownDestruction> destructions; ///< empty where it is not readable: nobody knows then
};

[[nodiscard]] PresentDatabase askPresent(const QString& databaseFile);

/// A backup made ready beside the database: copied, brought to this program's schema and told of the restore.
struct PreparedRestore {
    QString file;
    int destroyedAgain = 0;
};

/// Corrupt, Incompatible or OutOfSpace; then nothing is left beside the database, which is as it was.
[[nodiscard]] Result<PreparedRestore> prepareRestore(const QString& databaseFile, const QString& backupFile,
                                                     const QDateTime& backupTakenAt, const QString& askedBy,
                                                     const PresentDatabase& present);

/// Gives the present database another name in its folder and the prepared one its name. The name of what was there, or
/// an empty one where nothing was. Busy where another program has it open. Whenever this ends, by a loss of power too,
/// the present bytes lie in the folder under one of both names, with everything that was in their WAL.
[[nodiscard]] Result<QString> changePlaces(const QString& databaseFile, const PresentDatabase& present,
                                           const QString& prepared, const QDateTime& nowUtc);

} // namespace uketsuke
