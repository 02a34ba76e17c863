#pragma once

#include <QDate>
#include <QDateTime>

namespace uketsuke {

/// Japan has had one offset since 1951 and no summer time; a fixed one needs no time zone data on the PC and does not
/// follow a PC that was set up for another country.
inline constexpr int japanOffsetSeconds = 9 * 60 * 60;

/// The day at the counter at this moment.
[[nodiscard]] inline QDate counterDay(const QDateTime& moment) {
    return moment.toOffsetFromUtc(japanOffsetSeconds).date();
}

} // namespace uketsuke
