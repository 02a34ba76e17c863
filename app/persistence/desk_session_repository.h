#pragma once

#include "app/domain/connection/desk_session.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// The connections to a shared database (resources/sql/rules/postgresql/105_sessions.sql); IT's alone. The embedded one
/// has none.
class DeskSessionRepository
{
public:
    explicit DeskSessionRepository(Database& database) : m_database(database) {}

    /// Oldest first; nothing for who is not IT.
    [[nodiscard]] Result<QList<DeskSession>> all();
    /// Ends one of our people's; what it had not committed is undone, and the desk opens again by itself.
    /// NotFound("session") where it has ended or is none of our people's, Invalid("session.own"), NotPermitted("role"),
    /// on the embedded database NotPermitted("session").
    [[nodiscard]] Result<void> end(const DeskSessionId& id);

private:
    Database& m_database;
};

} // namespace uketsuke
