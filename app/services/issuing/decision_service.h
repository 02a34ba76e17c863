#pragma once

#include "app/domain/review/decision.h"
#include "app/persistence/database/database_thread.h"

#include <optional>

namespace uketsuke {

/// Decides applications and takes a decision back within its time. All or nothing happens, in the database.
class DecisionService
{
public:
    explicit DecisionService(DatabaseThread& database) : m_database(database) {}

    /// Conflict where somebody was first (ask standingDecision), NotClaimed where the claim has ended, Invalid where a
    /// rule of the database is broken, Exhausted where the range has no number left.
    [[nodiscard]] QFuture<Result<Completion>> decide(const DecisionRequest& request);
    /// Conflict("undo_time" or "mail_left") where it is too late.
    [[nodiscard]] QFuture<Result<void>> undo(const DecisionId& id);
    [[nodiscard]] QFuture<Result<std::optional<StandingDecision>>> standingDecision(const ApplicationId& id);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
