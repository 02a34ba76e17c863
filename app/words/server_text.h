#pragma once

#include "app/domain/error.h"

#include <QString>

namespace uketsuke {

/// That the address of a shared database cannot be read ("address.…"), and where, without what stands in it; empty
/// where the error is of another kind.
[[nodiscard]] QString addressFaultText(const Error& error);

/// What hinders at the server of a shared database ("database.standby", "database.tls", "database.unreachable",
/// "database.deadline"); empty where the error is of another kind.
[[nodiscard]] QString serverTroubleText(const Error& error);

} // namespace uketsuke
