#pragma once

#include <QString>

namespace uketsuke {

/// Bytes: the proportional set size (proc(5), smaps_rollup) of this process and of its children with that name. Ends
/// the program where it cannot be read.
[[nodiscard]] qint64 proportionalMemory(const QString& childName);

} // namespace uketsuke
