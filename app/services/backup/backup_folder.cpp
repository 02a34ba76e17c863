#include "app/services/backup/backup_folder.h"

#include "app/persistence/backup/file_durability.h"
#include "app/persistence/database/shared_folder.h"
#include "app/services/backup/backup_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void removeUnfinished(const QDir& folder) {
    for (const QString& name : folder.entryList(QDir::Files))
        if (isUnfinishedBackup(name))
            QFile::remove(folder.filePath(name));
}

StoredBackup storedBackup(const QFileInfo& file, const QDateTime& takenAt) {
    StoredBackup stored{file.absoluteFilePath(), takenAt, file.size(), false, {}};
    if (const auto facts = readBackup(stored.file, Scrutiny::Glance)) {
        stored.isReadable = true;
        stored.origin = facts->origin;
    }
    return stored;
}

/// Written, verified and named; the unfinished file is the caller's to remove.
Result<void> writeVerified(const QString& databaseFile, const QString& unfinished, const QString& file,
                           const std::atomic_bool& isStopped) {
    return writeBackup(databaseFile, unfinished, isStopped)
        .and_then([&] { return readBackup(unfinished, Scrutiny::Whole); })
        .and_then([&](const BackupFacts&) { return renameForGood(unfinished, file); });
}

QString noteFile(const QString& databaseFile) {
    return databaseFile + u".backups"_s;
}

/// Takes the folder's lock. Who is killed while making a lock leaves one that names nobody: half a second later it is
/// nobody's, where Qt would take it for a living program's during half a minute.
bool takeLock(QLockFile& lock) {
    if (lock.tryLock())
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &host, &program))
        return false;
    lock.setStaleLockTime(500); // milliseconds
    return lock.tryLock(2000);
}

} // namespace

Result<QList<StoredBackup>> backupsIn(const QString& folder) {
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return fail(ErrorKind::Unreachable, u"backup.folder"_s);
    QList<StoredBackup> found;
    for (const QFileInfo& file : dir.entryInfoList(QDir::Files))
        if (const auto takenAt = momentOfBackup(file.fileName()))
            found.append(storedBackup(file, *takenAt));
    std::sort(found.begin(), found.end(),
              [](const StoredBackup& one, const StoredBackup& other) { return one.takenAt > other.takenAt; });
    return found;
}

Result<StoredBackup> makeBackup(const QString& databaseFile, const QString& folder, const QDateTime& nowUtc,
                                const std::atomic_bool& isStopped) {
    const QDir dir(folder);
    if (folder.isEmpty() || !makeFolderForAllAccounts(folder))
        return fail(ErrorKind::Unreachable, u"backup.folder"_s);
    QLockFile lock(dir.filePath(u"uketsuke-backup.lock"_s));
    if (!takeLock(lock))
        return lock.error() == QLockFile::LockFailedError ? fail(ErrorKind::Busy, u"backup.running"_s)
                                                          : fail(ErrorKind::Unreachable, u"backup.folder"_s);
    giveToAllAccounts(lock.fileName()); // who finds it left by somebody who died takes it away
    removeUnfinished(dir);
    const QString file = dir.filePath(backupName(nowUtc));
    const QString unfinished = dir.filePath(unfinishedBackupName(nowUtc));
    if (QFileInfo::exists(file))
        return fail(ErrorKind::Conflict, u"backup.exists"_s);
    if (auto written = writeVerified(databaseFile, unfinished, file, isStopped); !written) {
        removeUnfinished(dir);
        return tl::unexpected<Error>(written.error());
    }
    return storedBackup(QFileInfo(file), momentOfBackup(backupName(nowUtc)).value_or(nowUtc));
}

int removeOldBackups(const QString& folder, const StoredBackup& newest, const QDateTime& keptSince) {
    if (!newest.isReadable)
        return 0;
    int removed = 0;
    for (const StoredBackup& old : backupsIn(folder).value_or(QList<StoredBackup>()))
        if (old.takenAt < keptSince && old.takenAt < newest.takenAt && old.isReadable && old.origin == newest.origin)
            removed += QFile::remove(old.file) ? 1 : 0;
    return removed;
}

void noteBackupFolder(const QString& databaseFile, const QString& folder) {
    QSaveFile note(noteFile(databaseFile));
    if (note.open(QIODevice::WriteOnly) && note.write(QDir(folder).absolutePath().toUtf8()) >= 0 && note.commit())
        giveToAllAccounts(noteFile(databaseFile));
}

QString notedBackupFolder(const QString& databaseFile) {
    QFile note(noteFile(databaseFile));
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()).trimmed() : QString();
}

} // namespace uketsuke
