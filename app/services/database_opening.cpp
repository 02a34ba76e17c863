#include "app/services/database_opening.h"

#include "app/persistence/database/database.h"
#include "app/persistence/database/network_folder.h"
#include "app/persistence/database/shared_folder.h"
#include "app/services/backup/backup_folder.h"
#include "app/services/place/database_place.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString damageNote(const QString& databaseFile) {
    return databaseFile + u".damaged"_s;
}

} // namespace

Result<void> lookBeforeOpening(const QString& databaseFile) {
    if (liesOnNetwork(databaseFile))
        return fail(ErrorKind::Unsupported, u"database.network"_s);
    if (auto usable = lookAtPlace(databaseFile); !usable)
        return usable;
    const bool isThere = QFileInfo(databaseFile).size() > 0; // 0 where there is no file
    if (!isThere && !notedBackupFolder(databaseFile).isEmpty())
        return fail(ErrorKind::NotFound, u"database.missing"_s);
    return {};
}

Result<void> lookAfterOpening(Database& open, const QString& databaseFile) {
    QFile note(damageNote(databaseFile));
    if (!open.wasRecovered() && !note.exists())
        return {};
    if (open.isSound()) {
        note.remove();
        return {};
    }
    // The next opening looks again, although this one closes the file.
    if (!note.open(QIODevice::WriteOnly))
        qWarning("It could not be noted beside the database that it is damaged");
    note.close();
    giveToAllAccounts(note.fileName());
    return fail(ErrorKind::Corrupt, u"database.damaged"_s);
}

} // namespace uketsuke
