#pragma once

#include "app/domain/application/application_flag.h"
#include "app/domain/eligibility/eligibility.h"
#include "app/domain/id.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// How far a walk over the open applications has come.
struct FlagWalk {
    QDateTime submittedAt; ///< of the last one that was looked at; invalid before the first
    ApplicationId id;
    int changed = 0; ///< applications whose flags became others
    bool isAtEnd = false;
};

/// The flags of open applications, computed anew when the library's rules have changed. The caller owns the
/// transaction. On PostgreSQL everything here is NotPermitted for who may read no application.
class FlagRepository
{
public:
    explicit FlagRepository(Database& database) : m_database(database) {}

    /// The rules by which all flags were computed last; '' on a new database.
    [[nodiscard]] Result<QString> rules();
    [[nodiscard]] Result<void> markRules(const QString& rules);
    /// Goes on with up to `most` applications. What papers and revisions decided stays.
    [[nodiscard]] Result<FlagWalk> computeAnew(const FlagWalk& from, int most, const EligibilitySettings& eligibility);

private:
    [[nodiscard]] Result<ApplicantValues> valuesOf(const Row& row);
    Database& m_database;
};

} // namespace uketsuke
