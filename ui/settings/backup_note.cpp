#include "ui/settings/backup_note.h"

#include "app/services/backup/backup_service.h"

#include <QCoreApplication>

namespace uketsuke {
namespace {

struct BackupNote {
    Q_DECLARE_TR_FUNCTIONS(BackupNote)
};

} // namespace

QString backupNote(const BackupOverview& overview) {
    return overview.isMissed ? BackupNote::tr("要控え") : QString();
}

} // namespace uketsuke
