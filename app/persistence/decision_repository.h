#pragma once

#include "app/domain/review/decision.h"
#include "app/persistence/database/database.h"

#include <optional>

namespace uketsuke {

/// Whether a decision is undone, or may yet be.
struct UndoState {
    bool isUndone = false;
    bool mayStillCome = false; ///< by an undo that is on its way: its time has not ended
};

/// Decisions: each is one INSERT whose trigger does all or nothing (ARCHITECTURE.md).
class DecisionRepository
{
public:
    explicit DecisionRepository(Database& database) : m_database(database) {}

    /// Conflict("version", "transition"), NotClaimed("claim"), Invalid("my_number_back", "range", "recipient"),
    /// Exhausted("range"), NotPermitted("role").
    [[nodiscard]] Result<Completion> add(const DecisionRequest& request);
    /// The decision with this id, if it happened.
    [[nodiscard]] Result<std::optional<Completion>> find(const DecisionId& id);
    /// The application that is open again. Conflict("undo_time", "mail_left", "undone") or NotPermitted("undo").
    [[nodiscard]] Result<ApplicationId> undo(const DecisionId& id);
    /// In a transaction: an undo that holds the application is waited for, the next one waits. Busy where it holds it
    /// too long, NotFound where there is no such decision.
    [[nodiscard]] Result<UndoState> undoState(const DecisionId& id);
    /// The decision that stands, if there is one.
    [[nodiscard]] Result<std::optional<StandingDecision>> ofApplication(const ApplicationId& id);

private:
    Database& m_database;
};

} // namespace uketsuke
