#pragma once

#include "app/domain/connection/desk_session.h"
#include "app/domain/result.h"

#include <QFuture>

namespace uketsuke {

class DatabaseThread;

/// The connections to the shared database, for IT.
class DeskSessionService
{
public:
    explicit DeskSessionService(DatabaseThread& database) : m_database(database) {}

    /// Oldest first, one's own among them. NotPermitted("role") for who is not IT.
    [[nodiscard]] QFuture<Result<QList<DeskSession>>> all();
    /// Errors as DeskSessionRepository::end().
    [[nodiscard]] QFuture<Result<void>> end(const DeskSessionId& id);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
