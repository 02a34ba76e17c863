#pragma once

#include "app/domain/connection/database_address.h"
#include "app/domain/result.h"

namespace uketsuke {

/// An empty database beside the others of a server, with a name of its own, that goes again with this object. Its maker
/// needs CREATEDB there.
class ScratchDatabase
{
public:
    /// Errors as Database::open(); NotPermitted("database.42501") without CREATEDB.
    [[nodiscard]] static Result<ScratchDatabase> make(const DatabaseAddress& server, const QString& password);
    ScratchDatabase(ScratchDatabase&& other) noexcept;
    ScratchDatabase& operator=(ScratchDatabase&&) = delete;
    ScratchDatabase(const ScratchDatabase&) = delete;
    ScratchDatabase& operator=(const ScratchDatabase&) = delete;
    ~ScratchDatabase();

    [[nodiscard]] const DatabaseAddress& address() const { return m_address; }
    /// Drops it now; an error says that it is still there.
    [[nodiscard]] Result<void> drop();

private:
    ScratchDatabase(DatabaseAddress server, DatabaseAddress address, QString password);
    DatabaseAddress m_server;
    DatabaseAddress m_address; ///< no database name once it is gone
    QString m_password;
};

} // namespace uketsuke
