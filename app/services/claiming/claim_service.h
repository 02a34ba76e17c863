#pragma once

#include "app/domain/application/work_list.h"
#include "app/domain/review/claim.h"
#include "app/persistence/database/database_thread.h"

#include <optional>

namespace uketsuke {

/// How long a claim lasts without a sign of work (setting, 15 minutes), and the desk that holds it.
struct ClaimTerms {
    QString station;
    int leaseSeconds = 900;
};

/// Who works on which application. Every verb answers at once with a future.
class ClaimService
{
public:
    ClaimService(DatabaseThread& database, ClaimTerms terms) : m_database(database), m_terms(std::move(terms)) {}
    void setTerms(ClaimTerms terms) { m_terms = std::move(terms); }

    /// Conflict where somebody else holds it (ask holderOf) or it is no longer open.
    [[nodiscard]] QFuture<Result<Claim>> claim(const ApplicationId& id);
    /// The first one of the list that nobody holds (of one's own claims: the first one) and that comes behind `after`;
    /// where none does, the list begins again from its head, without `after`. NotFound where none is left at all, and
    /// in a list of what is done.
    [[nodiscard]] QFuture<Result<NextClaim>> takeNext(const WorkList& list,
                                                      const std::optional<ApplicationCursor>& after = {});
    /// NotClaimed where the lease has ended.
    [[nodiscard]] QFuture<Result<Claim>> renew(const Claim& claim);
    /// Goes on with a claim: renewed, or taken anew where it has ended and nobody has the application. Conflict where
    /// somebody has, or it is no longer open.
    [[nodiscard]] QFuture<Result<ResumedClaim>> resume(const Claim& claim);
    [[nodiscard]] QFuture<Result<void>> release(const Claim& claim);
    /// A supervisor frees another's claim; the reason goes into the journal. NotPermitted for others, NotFound where
    /// nobody has it.
    [[nodiscard]] QFuture<Result<void>> releaseOthers(const ApplicationId& id, ReleaseReason reason);
    /// The claim that a supervisor ended last: who had it is told by whom and why.
    [[nodiscard]] QFuture<Result<std::optional<ClaimRelease>>> lastReleaseOf(const ApplicationId& id);
    [[nodiscard]] QFuture<Result<std::optional<ClaimHolder>>> holderOf(const ApplicationId& id);

private:
    DatabaseThread& m_database;
    ClaimTerms m_terms;
};

} // namespace uketsuke
