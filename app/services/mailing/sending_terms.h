#pragma once

#include <QString>

#include <chrono>

namespace uketsuke {

/// How the sender behaves. The lease must be longer than one delivery may take, so that no second sender doubts a mail
/// that is still being delivered.
struct SendingTerms {
    QString station;         ///< shown to others: which desk sends
    int mailsPerMinute = 30; ///< 0: no limit
    std::chrono::milliseconds lease = std::chrono::minutes(3);
    std::chrono::milliseconds firstPause = std::chrono::minutes(1); ///< after the first 4xx; doubles each time
    std::chrono::milliseconds longestPause = std::chrono::hours(4);
    std::chrono::milliseconds giveUpAfter = std::chrono::hours(72); ///< of 4xx: then a person decides
    std::chrono::milliseconds firstHold = std::chrono::seconds(30); ///< after the server was not to be had; doubles
    std::chrono::milliseconds longestHold = std::chrono::minutes(10);
};

/// The pause after the n-th attempt (1 is the first): first, doubled each time, never longer than `longest`.
[[nodiscard]] inline std::chrono::milliseconds growingPause(int attempt, std::chrono::milliseconds first,
                                                            std::chrono::milliseconds longest) {
    std::chrono::milliseconds pause = first;
    for (int i = 1; i < attempt && pause < longest; ++i)
        pause *= 2;
    return pause < longest ? pause : longest;
}

} // namespace uketsuke
