#pragma once

#include <QDateTime>

namespace uketsuke {

/// How long after a failed sign-in the next one is not looked at, in seconds: nothing for three slips of the finger,
/// then 5, 10, 20 … up to 5 minutes. A person at the counter is hardly held up, a program that guesses is.
[[nodiscard]] constexpr int signInDelaySeconds(int failedAttempts) {
    constexpr int slips = 3;
    constexpr int first = 5;
    constexpr int longest = 300;
    if (failedAttempts < slips)
        return 0;
    const int doublings = qMin(failedAttempts - slips, 6);
    return qMin(first << doublings, longest);
}

/// Whole seconds until a sign-in is looked at again, 0 where it is at once. A clock that was set back locks nobody out
/// for longer than the delay.
[[nodiscard]] inline int signInWaitSeconds(int failedAttempts, const QDateTime& lastFailedAt, const QDateTime& now) {
    const int delay = signInDelaySeconds(failedAttempts);
    const qint64 left = now.msecsTo(lastFailedAt.addSecs(delay));
    return static_cast<int>(qBound(qint64(0), (left + 999) / 1000, qint64(delay)));
}

static_assert(signInDelaySeconds(0) == 0 && signInDelaySeconds(2) == 0);
static_assert(signInDelaySeconds(3) == 5 && signInDelaySeconds(4) == 10);
static_assert(signInDelaySeconds(9) == 300 && signInDelaySeconds(1000) == 300);

} // namespace uketsuke
