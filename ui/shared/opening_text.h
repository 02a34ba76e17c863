#pragma once

#include "app/domain/error.h"
#include "ui/shared/message_bar.h"

namespace uketsuke {

/// Where a database was not opened for a reason of its own ("database.network", "database.missing",
/// "database.damaged"), `message` says which, what is safe and what to do.
void sayReasonOfOpening(const Error& error, Message& message);

} // namespace uketsuke
