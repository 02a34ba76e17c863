#include "app/services/issuing/decision_service.h"

#include "app/persistence/claim_repository.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/decision_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/settings/listed_by_settings.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<void> mustBeSignedIn(Database& open, const QString& login) {
    return StaffRepository(open).current().and_then([&](const StaffMember& person) -> Result<void> {
        if (person.login != login)
            return fail(ErrorKind::NotPermitted, u"settle.person"_s);
        return {};
    });
}

Result<SettledDecision> settledIn(Database& open, const DecisionRequest& request, int leaseSeconds) {
    // Each is a transaction of its own: what the second one says holds only where the first is committed.
    const auto claim = ClaimRepository(open).takeNewToken(request.applicationId, request.claimToken, leaseSeconds);
    if (!claim)
        return tl::unexpected<Error>(claim.error());
    return DecisionRepository(open).find(request.id).map([&](const std::optional<Completion>& completion) {
        return completion ? SettledDecision{DecisionFate::Done, completion, {}}
                          : SettledDecision{DecisionFate::DidNotHappen, {}, *claim};
    });
}

Result<DecisionFate> undoSettledIn(Database& open, const DecisionId& id) {
    return DecisionRepository(open).undoState(id).map([](const UndoState& state) {
        if (state.isUndone)
            return DecisionFate::Done;
        return state.mayStillCome ? DecisionFate::Unknown : DecisionFate::DidNotHappen;
    });
}

template <typename Settled>
Result<Settled> otherwiseWhereNobodyAnswered(const Result<Settled>& settled, const Settled& unknown) {
    const bool isOpen =
        !settled && (settled.error().kind == ErrorKind::Unreachable || settled.error().kind == ErrorKind::Busy);
    return isOpen ? unknown : settled;
}

} // namespace

QFuture<Result<Completion>> DecisionService::decide(const DecisionRequest& request) {
    return m_database.run([request](Database& database) {
        return inOneStatement(database, [&](Database& open) { return DecisionRepository(open).add(request); });
    });
}

QFuture<Result<SettledDecision>> DecisionService::settle(const DecisionRequest& request, const QString& login,
                                                         int leaseSeconds) {
    return m_database
        .run([=](Database& open) {
            return mustBeSignedIn(open, login).and_then([&] { return settledIn(open, request, leaseSeconds); });
        })
        .then([](const Result<SettledDecision>& settled) {
            return otherwiseWhereNobodyAnswered(settled, SettledDecision{});
        });
}

QFuture<Result<DecisionFate>> DecisionService::settleUndo(const DecisionId& id) {
    return m_database
        .run([id](Database& database) {
            return inTransaction(database, [&](Database& open) { return undoSettledIn(open, id); });
        })
        .then([](const Result<DecisionFate>& settled) {
            return otherwiseWhereNobodyAnswered(settled, DecisionFate::Unknown);
        });
}

QFuture<Result<void>> DecisionService::undo(const DecisionId& id) {
    return m_database.run([id](Database& database) {
        return inTransaction(database, [&](Database& open) {
            // A revision that came after the decision counts from here on: the list must say what the page says.
            return DecisionRepository(open).undo(id).and_then(
                [&](const ApplicationId& reopened) { return relistReopenedBySettings(open, reopened); });
        });
    });
}

QFuture<Result<std::optional<StandingDecision>>> DecisionService::standingDecision(const ApplicationId& id) {
    return m_database.read([id](Database& open) { return DecisionRepository(open).ofApplication(id); });
}

} // namespace uketsuke
