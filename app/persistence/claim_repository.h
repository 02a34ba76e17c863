#pragma once

#include "app/domain/application/procedure.h"
#include "app/domain/review/claim.h"
#include "app/persistence/database/database.h"

#include <optional>

namespace uketsuke {

/// Where the list is read on: behind an application (an empty id: from the head), or from the head without it.
struct ListPlace {
    ApplicationId after;
    ListTurn turn = ListTurn::Onward;
};

/// Claims lie in the columns claim_* of applications and change by condition only.
class ClaimRepository
{
public:
    explicit ClaimRepository(Database& database) : m_database(database) {}

    /// Conflict("claim.held") where somebody else holds it or it is no longer open.
    [[nodiscard]] Result<Claim> claim(const ApplicationId& id, const QString& station, int leaseSeconds);
    /// The oldest due one that nobody holds, from that place on; NotFound where there is none.
    [[nodiscard]] Result<Claim> takeNext(std::optional<Procedure> procedure, const ListPlace& place,
                                         const QString& station, int leaseSeconds);
    /// NotClaimed where the lease has ended or somebody else has it.
    [[nodiscard]] Result<Claim> renew(const Claim& claim, int leaseSeconds);
    [[nodiscard]] Result<void> release(const Claim& claim);
    /// A supervisor frees another's claim; journalled with the reason's key by the service. NotFound where nobody has
    /// it.
    [[nodiscard]] Result<void> releaseOthers(const ApplicationId& id);
    [[nodiscard]] Result<std::optional<ClaimHolder>> holderOf(const ApplicationId& id);

private:
    Database& m_database;
};

} // namespace uketsuke
