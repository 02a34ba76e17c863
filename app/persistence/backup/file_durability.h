#pragma once

#include "app/domain/result.h"

namespace uketsuke {

/// Waits until the bytes of a file lie on the disk. Unreachable("file.flush").
[[nodiscard]] Result<void> flushToDisk(const QString& file);

/// Gives a file another name in its folder, for good: the name too is on the disk when this returns. Never replaces a
/// file: Conflict("file.exists"). Busy("file.in_use") where another program holds it, Unreachable("file.rename").
[[nodiscard]] Result<void> renameForGood(const QString& from, const QString& to);

} // namespace uketsuke
