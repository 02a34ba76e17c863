#include "app/persistence/backup/backup_file.h"

#include "app/persistence/backup/file_durability.h"
#include "app/persistence/database/driver_error.h"
#include "app/persistence/database/shared_folder.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/migrations/migrator.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int stepsBetweenLooks = 20'000; // of SQLite's machine, about a millisecond

int mustStop(void* flag) {
    return static_cast<const std::atomic_bool*>(flag)->load() ? 1 : 0;
}

sqlite3* handleOf(Database& database) {
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

Result<void> copyInto(Database& database, const QString& target, const std::atomic_bool& isStopped) {
    sqlite3_progress_handler(handleOf(database), stepsBetweenLooks, mustStop,
                             const_cast<std::atomic_bool*>(&isStopped));
    QSqlQuery query(database.connection());
    const bool isDone =
        query.prepare(u"VACUUM INTO :target"_s) && (query.bindValue(u":target"_s, target), query.exec());
    sqlite3_progress_handler(handleOf(database), 0, nullptr, nullptr);
    if (isDone)
        return {};
    if (isStopped)
        return fail(ErrorKind::Cancelled, u"backup.stopped"_s);
    return tl::unexpected<Error>(errorOf(query.lastError(), Dialect::Sqlite));
}

/// The head is the last entry's hash, and the journal begins with its first entry.
Result<BackupFacts> journalFacts(Database& database, BackupFacts facts) {
    JournalRepository journal(database);
    const auto head = journal.head();
    const auto first = journal.from(1, 1);
    const auto last = journal.from(head ? head->sequence : 0, 1);
    if (!head || !first || !last)
        return fail(ErrorKind::Corrupt, u"backup.journal"_s);
    facts.journalSequence = head->sequence;
    if (head->sequence == 0)
        return facts;
    if (first->isEmpty() || last->isEmpty() || last->first().hash != head->hash)
        return fail(ErrorKind::Corrupt, u"backup.journal"_s);
    facts.origin = first->first().hash;
    return facts;
}

} // namespace

Result<void> writeBackup(const QString& databaseFile, const QString& target, const std::atomic_bool& isStopped) {
    if (!QFileInfo::exists(databaseFile))
        return fail(ErrorKind::NotFound, u"database"_s);
    const auto database = Database::open(EmbeddedDatabase{databaseFile});
    if (!database)
        return tl::unexpected<Error>(database.error());
    makeForAllAccounts(target); // VACUUM INTO takes an empty file
    return copyInto(**database, target, isStopped).and_then([&] { return flushToDisk(target); });
}

Result<BackupFacts> readBackup(const QString& file, Scrutiny scrutiny) {
    if (!QFileInfo::exists(file))
        return fail(ErrorKind::NotFound, u"backup.file"_s);
    const auto database = Database::open(EmbeddedDatabase{file, FileAccess::ReadOnly});
    if (!database)
        return tl::unexpected<Error>(database.error());
    if (scrutiny == Scrutiny::Whole && !(*database)->isSound())
        return fail(ErrorKind::Corrupt, u"backup.damaged"_s);
    const auto version = schemaVersion(**database);
    if (!version || version->current < 1)
        return fail(ErrorKind::Corrupt, u"backup.schema"_s);
    BackupFacts facts;
    facts.schemaVersion = version->current;
    return journalFacts(**database, facts);
}

Result<void> closeToOneFile(const QString& databaseFile) {
    const auto database = Database::open(EmbeddedDatabase{databaseFile});
    if (!database)
        return tl::unexpected<Error>(database.error());
    QSqlQuery query((*database)->connection());
    // The only pragma that needs the file for itself: it fails while any other connection is open.
    if (!query.exec(u"PRAGMA journal_mode = DELETE"_s)) {
        const Error error = errorOf(query.lastError(), Dialect::Sqlite);
        return error.kind == ErrorKind::Busy ? fail(ErrorKind::Busy, u"database.in_use"_s)
                                             : tl::unexpected<Error>(error);
    }
    if (!query.next() || query.value(0).toString() != "delete"_L1)
        return fail(ErrorKind::Busy, u"database.in_use"_s);
    return {};
}

} // namespace uketsuke
