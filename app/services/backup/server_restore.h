#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QFuture>

namespace uketsuke {

class DatabaseThread;

/// A shared database was brought back by its server's own means: as after RestoreService::restore(), every range waits
/// for the last number known, and what waited in the outbox is for a person. IT notes it; NotPermitted("role") for
/// everybody else, Invalid("restore.time") for a time that has not come yet.
[[nodiscard]] QFuture<Result<void>> noteServerRestore(DatabaseThread& shared, const QDateTime& backupTakenAt,
                                                      const QDateTime& nowUtc);

} // namespace uketsuke
