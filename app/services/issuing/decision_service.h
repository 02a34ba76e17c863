#pragma once

#include "app/domain/review/decision.h"
#include "app/domain/review/settled_decision.h"
#include "app/persistence/database/database_thread.h"

#include <optional>

namespace uketsuke {

/// Decides applications and takes a decision back within its time. All or nothing happens, in the database.
class DecisionService
{
public:
    explicit DecisionService(DatabaseThread& database) : m_database(database) {}

    /// Conflict where somebody was first (ask standingDecision), NotClaimed where the claim has ended, Invalid where a
    /// rule of the database is broken, Exhausted where the range has no number left. Where the
    /// answer was lost (isAnswerLost()) it may have happened: settle() says whether.
    [[nodiscard]] QFuture<Result<Completion>> decide(const DecisionRequest& request);
    /// After the answer to decide() was lost: whether it happened. First the claim gets a new token, which waits for
    /// the old deed or fences it off, then the decision's id is asked for; asking alone could say "no", and then it
    /// commits. Changes nothing else, and may be asked as often as it takes. NotPermitted("settle.person") where
    /// another person than `login`, who decided, is signed in by now: the claim could not be told from one that was
    /// lost.
    [[nodiscard]] QFuture<Result<SettledDecision>> settle(const DecisionRequest& request, const QString& login,
                                                          int leaseSeconds);
    /// Conflict("undo_time" or "mail_left") where it is too late. Where the answer was lost, settleUndo() says whether
    /// it happened.
    [[nodiscard]] QFuture<Result<void>> undo(const DecisionId& id);
    /// Done where the decision is undone. An undo that is under way is waited for; one that may still arrive is refused
    /// only when the time to undo has ended: until then it is Unknown. Changes nothing.
    [[nodiscard]] QFuture<Result<DecisionFate>> settleUndo(const DecisionId& id);
    [[nodiscard]] QFuture<Result<std::optional<StandingDecision>>> standingDecision(const ApplicationId& id);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
