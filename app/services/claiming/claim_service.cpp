#include "app/services/claiming/claim_service.h"

#include "app/persistence/claim_repository.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QFuture<Result<Claim>> ClaimService::claim(const ApplicationId& id) {
    return m_database.run([id, terms = m_terms](Database& open) {
        return ClaimRepository(open).claim(id, terms.station, terms.leaseSeconds);
    });
}

QFuture<Result<NextClaim>> ClaimService::takeNext(std::optional<Procedure> procedure, const ApplicationId& after) {
    return m_database.run([procedure, after, terms = m_terms](Database& open) -> Result<NextClaim> {
        ClaimRepository repository(open);
        const auto take = [&](ListTurn turn) {
            return repository.takeNext(procedure, {after, turn}, terms.station, terms.leaseSeconds)
                .map([turn](const Claim& claim) {
                    return NextClaim{claim, turn};
                });
        };
        const auto onward = take(ListTurn::Onward);
        const bool isAtTheEnd = !onward && onward.error().kind == ErrorKind::NotFound && !after.isEmpty();
        return isAtTheEnd ? take(ListTurn::StartedOver) : onward;
    });
}

QFuture<Result<Claim>> ClaimService::renew(const Claim& claim) {
    return m_database.run([claim, seconds = m_terms.leaseSeconds](Database& open) {
        return ClaimRepository(open).renew(claim, seconds);
    });
}

QFuture<Result<void>> ClaimService::release(const Claim& claim) {
    return m_database.run([claim](Database& open) { return ClaimRepository(open).release(claim); });
}

QFuture<Result<void>> ClaimService::releaseOthers(const ApplicationId& id, const QString& reasonKey) {
    return m_database.run([id, reasonKey](Database& database) {
        return inTransaction(database, [&](Database& open) -> Result<void> {
            if (auto released = ClaimRepository(open).releaseOthers(id); !released)
                return released;
            return JournalRepository(open).append({u"claim_released"_s, id.text(), reasonKey});
        });
    });
}

QFuture<Result<std::optional<ClaimHolder>>> ClaimService::holderOf(const ApplicationId& id) {
    return m_database.run([id](Database& open) { return ClaimRepository(open).holderOf(id); });
}

} // namespace uketsuke
