#pragma once

#include "app/domain/result.h"

#include <atomic>

namespace uketsuke {

class DatabaseThread;

/// Brings the flags of everything that is open up to the library's settings, some hundred applications in a
/// transaction, so that others come in between; begins anew where the settings change meanwhile, and ends early when
/// `isStopped` becomes true: what is left is done by whoever asks next. How many became others. Called on a thread that
/// may wait.
[[nodiscard]] Result<int> bringFlagsUpToSettings(DatabaseThread& database, const std::atomic<bool>& isStopped);

} // namespace uketsuke
