#pragma once

#include <cstdint>
#include <functional>

namespace uketsuke {

/// Locks this process down for good: call it when everything is warm, before the first stranger's file is read.
/// `startThreads` starts every thread that will be needed; afterwards none can be started. Returns the locks that this
/// system does not have, as bits of decoder_protocol::Lock; the others hold all the same.
[[nodiscard]] std::uint32_t lockDown(const std::function<void()>& startThreads);

} // namespace uketsuke
