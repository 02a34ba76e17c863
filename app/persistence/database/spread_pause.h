#pragma once

#include <chrono>

namespace uketsuke {

/// Between half of the pause and the whole of it, by chance, so that desks that lost the server together do not come
/// back together.
[[nodiscard]] std::chrono::milliseconds spreadPause(std::chrono::milliseconds pause);

} // namespace uketsuke
