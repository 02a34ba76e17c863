#pragma once

#include "app/domain/application/work_list.h"
#include "app/domain/review/claim.h"
#include "app/persistence/database/database.h"

#include <optional>

namespace uketsuke {

/// Where a list is read on: behind an application (none: from the head), or from the head without it.
struct ListPlace {
    std::optional<ApplicationCursor> after;
    ListTurn turn = ListTurn::Onward;
};

/// Claims lie in the columns claim_* of applications and change by condition only.
class ClaimRepository
{
public:
    explicit ClaimRepository(Database& database) : m_database(database) {}

    /// Conflict("claim.held") where somebody else holds it or it is no longer open.
    [[nodiscard]] Result<Claim> claim(const ApplicationId& id, const QString& station, int leaseSeconds);
    /// Conflict("claim.held") where anybody holds it, oneself too, or it is no longer open.
    [[nodiscard]] Result<Claim> takeFree(const ApplicationId& id, const QString& station, int leaseSeconds);
    /// The first of the list that nobody holds, from that place on; of a list of one's own claims, the first one. Never
    /// the same for two desks: what another took in between is passed over. NotFound where there is none.
    [[nodiscard]] Result<Claim> takeNext(const WorkList& list, const ListPlace& place, const QString& station,
                                         int leaseSeconds);
    /// NotClaimed where the lease has ended or somebody else has it.
    [[nodiscard]] Result<Claim> renew(const Claim& claim, int leaseSeconds);
    /// The same claim goes on under a new token, so that no deed with the old one can happen any more. None where it is
    /// not one's own any more: then none can, either. Busy where a deed holds the row too long.
    [[nodiscard]] Result<std::optional<Claim>> takeNewToken(const ApplicationId& id, const ClaimToken& token,
                                                            int leaseSeconds);
    [[nodiscard]] Result<void> release(const Claim& claim);
    /// A supervisor frees another's claim; the journal keeps the reason. NotFound("claim") where nobody has it,
    /// NotPermitted for others.
    [[nodiscard]] Result<void> releaseOthers(const ApplicationId& id, ReleaseReason reason);
    /// The claim that a supervisor ended last.
    [[nodiscard]] Result<std::optional<ClaimRelease>> lastReleaseOf(const ApplicationId& id);
    [[nodiscard]] Result<std::optional<ClaimHolder>> holderOf(const ApplicationId& id);

private:
    [[nodiscard]] Result<QDateTime> now();
    Database& m_database;
};

} // namespace uketsuke
