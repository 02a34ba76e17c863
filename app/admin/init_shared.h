#pragma once

#include "app/admin/admin_verb.h"

namespace uketsuke {

/// Sets a shared database up, as the server's role that the call names: makes what that role may make, brings the
/// schema to this program's version, and adds the first person where --login names one. Prints the lines that only a
/// superuser may run; a Finding while there are any.
[[nodiscard]] ExitCode initShared(const AdminCall& call, const DatabaseAddress& address);

} // namespace uketsuke
