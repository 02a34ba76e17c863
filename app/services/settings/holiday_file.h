#pragma once

#include "app/domain/calendar/holidays.h"
#include "app/domain/result.h"

#include <QByteArray>

namespace uketsuke {

enum class HolidayRefusal {
    Encoding, ///< bytes that are no text
    Columns,  ///< not two columns
    Day,      ///< no day that exists, between 1948 and 2100
    Name,     ///< no name
    Twice,    ///< the day stands there already
};

struct RefusedHoliday {
    int line = 0; ///< counted from 1
    HolidayRefusal reason = HolidayRefusal::Columns;
    bool operator==(const RefusedHoliday&) const = default;
};

struct HolidayFile {
    Holidays holidays; ///< what could be read
    QList<RefusedHoliday> refused;
};

inline constexpr qsizetype largestHolidayFile = 4 << 20; ///< bytes

/// Reads 内閣府's syukujitsu.csv: a line of titles, then day (2026/1/1) and name, CP932 as published or UTF-8. A line
/// that cannot be read is refused by its place and the others are taken. Invalid("holidays.file") where no line is a
/// holiday, TooLarge("holidays.file") for what can be no list of holidays.
[[nodiscard]] Result<HolidayFile> readHolidayFile(const QByteArray& content);

/// What is known with the years of `file` in place of those known before.
[[nodiscard]] Holidays withYearsOf(const Holidays& known, const Holidays& file);

} // namespace uketsuke
