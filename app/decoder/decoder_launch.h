#pragma once

#include <optional>

namespace uketsuke {

/// Windows gives a process its rights when it is made and takes none away later: there this first process starts the
/// decoder proper with fewer rights and the same command line, hands it its handles, waits for its end and gives back
/// its exit code. It reads no stranger's byte. Nothing: this process is the decoder proper (on Linux always).
[[nodiscard]] std::optional<int> launchRestricted();

} // namespace uketsuke
