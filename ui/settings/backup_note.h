#pragma once

#include <QString>

namespace uketsuke {

struct BackupOverview;

/// For the rail, where a person must look after the backups; empty where all is well or nobody wants any.
[[nodiscard]] QString backupNote(const BackupOverview& overview);

} // namespace uketsuke
