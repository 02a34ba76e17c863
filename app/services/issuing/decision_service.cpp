#include "app/services/issuing/decision_service.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/decision_repository.h"
#include "app/services/settings/listed_by_settings.h"

namespace uketsuke {

QFuture<Result<Completion>> DecisionService::decide(const DecisionRequest& request) {
    return m_database.run([request](Database& database) {
        return inTransaction(database, [&](Database& open) { return DecisionRepository(open).add(request); });
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
    return m_database.run([id](Database& open) { return DecisionRepository(open).ofApplication(id); });
}

} // namespace uketsuke
