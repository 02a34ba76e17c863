#pragma once

#include "app/domain/error.h"
#include "ui/shared/message_bar.h"

namespace uketsuke {

/// Where a database was not opened for a reason of its own ("database.network", "database.missing",
/// "database.damaged", "address.…"), `message` says which, what is safe and what to do.
void sayReasonOfOpening(const Error& error, Message& message);

/// Where the server of a shared database did not let the desk in ("database.standby", "database.tls",
/// "database.unreachable", "database.deadline"), `message` says which and what to do.
void sayReasonOfServer(const Error& error, Message& message);

/// Where this account cannot work at the place of the database file, or the setting names none ("place.…"), `message`
/// says so, with the command that IT types.
void sayTroubleOfPlace(const Error& error, const QString& databaseFile, Message& message);

} // namespace uketsuke
