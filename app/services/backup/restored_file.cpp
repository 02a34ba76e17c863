#include "app/services/backup/restored_file.h"

#include "app/domain/matching/japanese_date.h"
#include "app/persistence/backup/backup_file.h"
#include "app/persistence/backup/file_durability.h"
#include "app/persistence/database/shared_folder.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/migrations/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString restoringLogin = u"uketsuke-admin"_s; // no person's: a login has no hyphen

void removeWithCompanions(const QString& file) {
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + end);
}

Result<void> copyDurably(const QString& from, const QString& to) {
    if (!QFile::copy(from, to))
        return fail(ErrorKind::OutOfSpace, u"restore.copy"_s);
    QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
    giveToAllAccounts(to);
    return flushToDisk(to);
}

Result<int> tellOfRestore(const QString& file, const QDateTime& backupTakenAt, const QString& askedBy,
                          const PresentDatabase& present) {
    const auto database = Database::open(EmbeddedDatabase{file});
    if (!database)
        return tl::unexpected<Error>(database.error());
    if (auto migrated = migrate(**database); !migrated)
        return tl::unexpected<Error>(migrated.error());
    (*database)->setSessionUser(restoringLogin);
    return inTransaction(**database, [&](Database& open) {
        RestoreRepository restores(open);
        return restores.noteRestore(backupTakenAt, askedBy).and_then([&] {
            return restores.destroyAgain(present.destructions);
        });
    });
}

QString keptName(const QString& databaseFile, const QDateTime& nowUtc) {
    const QFileInfo file(databaseFile);
    const QString moment = inJapan(nowUtc).toString(u"yyyyMMdd-HHmmss"_s);
    return file.dir().filePath(u"%1-before-restore-%2.sqlite"_s.arg(file.completeBaseName(), moment));
}

/// What does not open cannot be asked to close its WAL: the WAL goes along. It is copied first, so that no moment is
/// without it, and gone before the new database comes, which must never meet it.
Result<void> setAside(const QString& databaseFile, const QString& kept) {
    const QString wal = databaseFile + u"-wal"_s;
    if (QFileInfo::exists(wal))
        if (auto copied = copyDurably(wal, kept + u"-wal"_s); !copied)
            return copied;
    return renameForGood(databaseFile, kept).map([&] {
        for (const QString& end : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(databaseFile + end);
    });
}

} // namespace

PresentDatabase askPresent(const QString& databaseFile) {
    PresentDatabase present;
    present.isThere = QFileInfo::exists(databaseFile);
    if (!present.isThere)
        return present;
    const auto database = Database::open(EmbeddedDatabase{databaseFile, FileAccess::ReadOnly});
    const auto known = database ? RestoreRepository(**database).destructions()
                                : Result<QList<KnownDestruction>>(tl::unexpected<Error>(database.error()));
    present.isReadable = known.has_value();
    present.isDamaged = !known && known.error().kind != ErrorKind::Busy && known.error().kind != ErrorKind::Unreachable;
    present.destructions = known.value_or(QList<KnownDestruction>());
    return present;
}

Result<PreparedRestore> prepareRestore(const QString& databaseFile, const QString& backupFile,
                                       const QDateTime& backupTakenAt, const QString& askedBy,
                                       const PresentDatabase& present) {
    const QString file = databaseFile + u".restoring"_s;
    removeWithCompanions(file);
    if (!QDir().mkpath(QFileInfo(databaseFile).absolutePath()))
        return fail(ErrorKind::Unreachable, u"restore.folder"_s);
    const auto prepared =
        copyDurably(backupFile, file)
            .and_then([&] { return tellOfRestore(file, backupTakenAt, askedBy, present); })
            .and_then([&](int destroyed) { return closeToOneFile(file).map([&] { return destroyed; }); })
            .and_then([&](int destroyed) { return flushToDisk(file).map([&] { return destroyed; }); });
    if (!prepared) {
        removeWithCompanions(file);
        return tl::unexpected<Error>(prepared.error());
    }
    return PreparedRestore{file, *prepared};
}

Result<QString> changePlaces(const QString& databaseFile, const PresentDatabase& present, const QString& prepared,
                             const QDateTime& nowUtc) {
    if (!present.isThere)
        return renameForGood(prepared, databaseFile).map([] { return QString(); });
    if (!present.isDamaged)
        if (auto closed = closeToOneFile(databaseFile); !closed && closed.error().kind != ErrorKind::Corrupt)
            return tl::unexpected<Error>(closed.error());
    QString kept = keptName(databaseFile, nowUtc);
    if (QFileInfo::exists(kept))
        return fail(ErrorKind::Conflict, u"file.exists"_s);
    return setAside(databaseFile, kept).and_then([&] {
        return renameForGood(prepared, databaseFile).map([&] { return kept; });
    });
}

} // namespace uketsuke
