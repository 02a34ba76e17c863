#include "app/services/backup/server_restore.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/restore_repository.h"
#include "app/persistence/staff_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QFuture<Result<void>> noteServerRestore(DatabaseThread& shared, const QDateTime& backupTakenAt,
                                        const QDateTime& nowUtc) {
    return shared.run([backupTakenAt, nowUtc](Database& database) -> Result<void> {
        if (!backupTakenAt.isValid() || backupTakenAt > nowUtc)
            return fail(ErrorKind::Invalid, u"restore.time"_s);
        return inTransaction(database, [&](Database& open) {
            return StaffRepository(open).current().and_then(
                [&](const StaffMember& it) { return RestoreRepository(open).noteRestore(backupTakenAt, it.login); });
        });
    });
}

} // namespace uketsuke
