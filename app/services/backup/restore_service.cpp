#include "app/services/backup/restore_service.h"

#include "app/services/backup/backup_names.h"
#include "app/services/backup/restored_file.h"
#include "app/services/clock.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QDateTime takenAt(const QString& backupFile) {
    const QFileInfo file(backupFile);
    return momentOfBackup(file.fileName()).value_or(file.lastModified().toUTC());
}

Result<RestoreOutcome> restoreNow(const QString& databaseFile, const QString& backupFile, const QString& askedBy,
                                  const QDateTime& nowUtc) {
    if (const auto facts = readBackup(backupFile, Scrutiny::Whole); !facts)
        return tl::unexpected<Error>(facts.error());
    if (QFileInfo(backupFile) == QFileInfo(databaseFile))
        return fail(ErrorKind::Invalid, u"restore.itself"_s);
    const PresentDatabase present = askPresent(databaseFile);
    RestoreOutcome outcome{takenAt(backupFile), {}, !present.isThere || present.isReadable, 0};
    return prepareRestore(databaseFile, backupFile, outcome.backupTakenAt, askedBy, present)
        .and_then([&](const PreparedRestore& prepared) {
            outcome.destroyedAgain = prepared.destroyedAgain;
            auto changed = changePlaces(databaseFile, present, prepared.file, nowUtc);
            if (!changed && QFileInfo::exists(databaseFile))
                QFile::remove(prepared.file);
            return changed;
        })
        .map([&](const QString& kept) {
            outcome.keptFile = kept;
            return outcome;
        });
}

} // namespace

QFuture<Result<QList<StoredBackup>>> RestoreService::backupsOf(const QString& databaseFile) {
    return QtConcurrent::run([databaseFile]() -> Result<QList<StoredBackup>> {
        const QString folder = notedBackupFolder(databaseFile);
        if (folder.isEmpty())
            return fail(ErrorKind::NotFound, u"backup.note"_s);
        return backupsIn(folder);
    });
}

QFuture<Result<RestoreOutcome>> RestoreService::restore(const QString& databaseFile, const QString& backupFile,
                                                        const QString& askedBy) const {
    return QtConcurrent::run([databaseFile, backupFile, askedBy, now = m_clock.nowUtc()] {
        return restoreNow(databaseFile, backupFile, askedBy, now);
    });
}

} // namespace uketsuke
