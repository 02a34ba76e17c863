#pragma once

#include "app/persistence/database/database.h"

namespace uketsuke {

/// A picture that was destroyed, and for which reason ("my_number_back", "retention", "early" …).
struct KnownDestruction {
    QString documentId;
    QString reason;
};

/// What a database must be told after it was brought back from a backup.
class RestoreRepository
{
public:
    explicit RestoreRepository(Database& database) : m_database(database) {}

    /// The deed: every range waits for its last number, what waited in the outbox is for a person to decide, the
    /// journal has it. `askedBy` is a login, empty where nobody was signed in.
    [[nodiscard]] Result<void> noteRestore(const QDateTime& backupTakenAt, const QString& askedBy);
    [[nodiscard]] Result<QList<KnownDestruction>> destructions();
    /// Destroys what was destroyed before and has come back; the number of pictures.
    [[nodiscard]] Result<int> destroyAgain(const QList<KnownDestruction>& known);

private:
    Database& m_database;
};

} // namespace uketsuke
