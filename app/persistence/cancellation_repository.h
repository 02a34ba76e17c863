#pragma once

#include "app/domain/result.h"
#include "app/domain/review/cancellation.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// Cancellations by two people: each deed is one INSERT whose trigger does all or nothing (ARCHITECTURE.md).
class CancellationRepository
{
public:
    explicit CancellationRepository(Database& database) : m_database(database) {}

    /// Conflict("version", "transition"), NotClaimed("claim"), Invalid("reason"), NotPermitted("role").
    [[nodiscard]] Result<void> request(const CancellationRequest& request);
    /// NotPermitted("role", "own_request"), Conflict("answered", "version", "transition"), NotFound("cancellation"),
    /// Invalid("mail", "word", "recipient").
    [[nodiscard]] Result<void> answer(const CancellationAnswer& answer);
    /// Oldest first.
    [[nodiscard]] Result<QList<WaitingCancellation>> waiting();

private:
    Database& m_database;
};

} // namespace uketsuke
