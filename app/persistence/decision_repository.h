#pragma once

#include "app/domain/review/decision.h"
#include "app/persistence/database/database.h"

#include <optional>

namespace uketsuke {

/// Decisions: each is one INSERT whose trigger does all or nothing (ARCHITECTURE.md).
class DecisionRepository
{
public:
    explicit DecisionRepository(Database& database) : m_database(database) {}

    /// Conflict("version", "transition"), NotClaimed("claim"), Invalid("my_number_back", "range", "recipient"),
    /// Exhausted("range"), NotPermitted("role").
    [[nodiscard]] Result<Completion> add(const DecisionRequest& request);
    /// The application that is open again. Conflict("undo_time", "mail_left", "undone") or NotPermitted("undo").
    [[nodiscard]] Result<ApplicationId> undo(const DecisionId& id);
    /// The decision that stands, if there is one.
    [[nodiscard]] Result<std::optional<StandingDecision>> ofApplication(const ApplicationId& id);

private:
    Database& m_database;
};

} // namespace uketsuke
