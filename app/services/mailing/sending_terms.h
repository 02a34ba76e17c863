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

} // namespace uketsuke
