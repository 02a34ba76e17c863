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

/// How long a lock that names nobody stands for a program that is just making it; Qt itself would wait half a minute.
constexpr int namelessLockLives = 500; // milliseconds

/// Who is killed while taking a dead program's lock away leaves Qt's lock upon that (QLockFile, `.rmlock`), and then
/// nobody takes the dead one's away any more: it is held for a moment only, what outlives that is cleared.
void clearTheRemoversLock(const QLockFile& lock) {
    const QString file = lock.fileName() + u".rmlock"_s;
    if (!QFileInfo::exists(file))
        return;
    QLockFile removers(file);
    removers.setStaleLockTime(namelessLockLives);
    removers.tryLock(4 * namelessLockLives);
}

/// Takes the folder's lock. Whoever was killed while making or clearing one holds nobody up for longer than a second.
bool takeLock(QLockFile& lock) {
    if (lock.tryLock())
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    clearTheRemoversLock(lock);
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program))
        return lock.tryLock();
    lock.setStaleLockTime(namelessLockLives);
    return lock.tryLock(4 * namelessLockLives);
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
