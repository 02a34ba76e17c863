#pragma once

#include "app/domain/result.h"

#include <QDate>
#include <QDateTime>

namespace uketsuke {

/// Reads a day as forms and people write it (domain.md § 4): 2026/11/23, 2026-11-23, 2026.11.23, 20261123,
/// 2026年11月23日, 令和8年11月23日, R8.11.23, 昭和元年…; full-width digits, a weekday in brackets and the midnight
/// that a spreadsheet writes behind a day (0:00:00) too. An era's day must lie inside the era; 1912-07-30 and
/// 1926-12-25 lay in two. Invalid("date") for anything else and for days that do not exist.
[[nodiscard]] Result<QDate> parseDate(const QString& text);

/// A day with an optional time (H:mm, H:mm:ss, 10時15分) in Japan's time, UTC+9, unless Z or an offset such as +00:00
/// is written behind it (ISO 8601); the answer is UTC, without fractions of a second. Invalid("timestamp").
[[nodiscard]] Result<QDateTime> parseTimestamp(const QString& text);

/// "令和8年11月23日"; the first year of an era is 元年. Empty for days before 1868-01-25.
[[nodiscard]] QString eraText(const QDate& date);

/// An instant as Japan's clocks show it; the same instant.
[[nodiscard]] QDateTime inJapan(const QDateTime& moment);

/// The instant at which Japan's clocks show what `clock` reads, whatever zone that names; UTC.
[[nodiscard]] QDateTime instantInJapan(const QDateTime& clock);

/// The day in Japan at an instant.
[[nodiscard]] QDate dayInJapan(const QDateTime& moment);

/// The instant at which a day begins in Japan; UTC.
[[nodiscard]] QDateTime startOfDayInJapan(const QDate& day);

/// Whole years from birth to a day; 0 where the birth lies later.
[[nodiscard]] int ageOn(const QDate& birth, const QDate& today);

} // namespace uketsuke
