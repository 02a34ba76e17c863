#include "app/services/claiming/claim_service.h"

#include "app/persistence/claim_repository.h"
#include "app/persistence/database/transaction.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QFuture<Result<Claim>> ClaimService::claim(const ApplicationId& id) {
    return m_database.run([id, terms = m_terms](Database& open) {
        return ClaimRepository(open).claim(id, terms.station, terms.leaseSeconds);
    });
}

QFuture<Result<NextClaim>> ClaimService::takeNext(const WorkList& list, const std::optional<ApplicationCursor>& after) {
    return m_database.run([list, after, terms = m_terms](Database& open) -> Result<NextClaim> {
        if (list.filter.openness == Openness::Closed)
            return fail(ErrorKind::NotFound, u"claim.none_left"_s);
        ClaimRepository repository(open);
        const auto take = [&](ListTurn turn) {
            return repository.takeNext(list, {after, turn}, terms.station, terms.leaseSeconds)
                .map([turn](const Claim& claim) {
                    return NextClaim{claim, turn};
                });
        };
        const auto onward = take(ListTurn::Onward);
        const bool isAtTheEnd = !onward && onward.error().kind == ErrorKind::NotFound && after.has_value();
        return isAtTheEnd ? take(ListTurn::StartedOver) : onward;
    });
}

QFuture<Result<Claim>> ClaimService::renew(const Claim& claim) {
    return m_database.run([claim, seconds = m_terms.leaseSeconds](Database& open) {
        return ClaimRepository(open).renew(claim, seconds);
    });
}

QFuture<Result<ResumedClaim>> ClaimService::resume(const Claim& claim) {
    return m_database.run([claim, terms = m_terms](Database& open) -> Result<ResumedClaim> {
        ClaimRepository repository(open);
        const auto renewed = repository.renew(claim, terms.leaseSeconds);
        if (renewed)
            return ResumedClaim{*renewed};
        if (renewed.error().kind != ErrorKind::NotClaimed)
            return tl::unexpected<Error>(renewed.error());
        return repository.takeFree(claim.applicationId, terms.station, terms.leaseSeconds).map([](const Claim& taken) {
            return ResumedClaim{taken, true};
        });
    });
}

QFuture<Result<void>> ClaimService::release(const Claim& claim) {
    return m_database.run([claim](Database& open) { return ClaimRepository(open).release(claim); });
}

QFuture<Result<void>> ClaimService::releaseOthers(const ApplicationId& id, ReleaseReason reason) {
    return m_database.run([id, reason](Database& database) {
        return inTransaction(database, [&](Database& open) { return ClaimRepository(open).releaseOthers(id, reason); });
    });
}

QFuture<Result<std::optional<ClaimRelease>>> ClaimService::lastReleaseOf(const ApplicationId& id) {
    return m_database.read([id](Database& open) { return ClaimRepository(open).lastReleaseOf(id); });
}

QFuture<Result<std::optional<ClaimHolder>>> ClaimService::holderOf(const ApplicationId& id) {
    return m_database.read([id](Database& open) { return ClaimRepository(open).holderOf(id); });
}

} // namespace uketsuke
