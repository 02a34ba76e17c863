#pragma once

#include "app/admin/admin_verb.h"

namespace uketsuke {

/// `numbers detect FILE`: which check digit schemes agree with a library's real numbers. Needs no database, and says
/// lines, never numbers.
[[nodiscard]] ExitCode detectScheme(const AdminCall& call);

} // namespace uketsuke
