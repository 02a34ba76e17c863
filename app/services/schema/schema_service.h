#pragma once

#include "app/persistence/migrations/migrator.h"

#include <QFuture>
#include <QStringList>

namespace uketsuke {

class DatabaseThread;

/// What a database is, and what bringing it to the program's version would run.
struct SchemaPlan {
    SchemaVersion found;    ///< {0, 0} where there is no schema yet
    int programVersion = 0; ///< what the database will be
    QStringList steps;      ///< names of those that are missing, in their order
    QString script;         ///< everything that is run; empty where nothing is missing
};

struct MigrationOutcome {
    SchemaVersion before;
    SchemaVersion now;
    int tries = 1; ///< more than one where desks or another migration were in the way
};

/// How long a migration tries while others are in its way, and how long it rests between two tries.
struct MigrationTerms {
    std::chrono::milliseconds patience = std::chrono::minutes(2);
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(250);
    std::chrono::milliseconds longestPause = std::chrono::seconds(5);
};

/// Brings an open database to the program's version, embedded or shared (there as a member of uketsuke_owner).
class SchemaService
{
public:
    /// `furtherSteps` is a folder of steps behind the program's own, for tests; empty: none.
    explicit SchemaService(DatabaseThread& database, QString furtherSteps = {})
        : m_database(database), m_furtherSteps(std::move(furtherSteps)) {}

    /// Looking changes nothing. Errors as actAsOwner().
    [[nodiscard]] QFuture<Result<SchemaPlan>> plan();
    /// Tries again, with growing pauses, while it is Busy. Errors as uketsuke::migrate().
    [[nodiscard]] QFuture<Result<MigrationOutcome>> migrate(const MigrationTerms& terms = {});

private:
    DatabaseThread& m_database;
    QString m_furtherSteps;
};

} // namespace uketsuke
