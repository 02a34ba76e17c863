#pragma once

#include "app/domain/connection/database_address.h"

#include <libpq-fe.h>
#include <memory>

namespace uketsuke {

using ServerConnection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Asks the address's hosts one after the other, each until its time is over by the desk's clock, for one that does.
/// Errors, of several hosts that which says most: NotPermitted("database.28P01") where the server does not let this
/// person in, NotPermitted("database.no_password") where it asks for one and none was given,
/// ReadOnly("database.standby") where all that answer take no writing, Unreachable("database.tls") where the server is
/// not the one it should be or has no TLS, Unreachable("database.deadline" or "database.unreachable").
[[nodiscard]] Result<ServerConnection> openServer(const DatabaseAddress& address, const QString& password);

} // namespace uketsuke
