#pragma once

#include <chrono>

namespace uketsuke {

/// The pause after the n-th attempt (1 is the first): first, doubled each time, never longer than `longest`.
[[nodiscard]] inline std::chrono::milliseconds growingPause(int attempt, std::chrono::milliseconds first,
                                                            std::chrono::milliseconds longest) {
    std::chrono::milliseconds pause = first;
    for (int i = 1; i < attempt && pause < longest; ++i)
        pause *= 2;
    return pause < longest ? pause : longest;
}

} // namespace uketsuke
