#pragma once

#include "app/domain/calendar/calendar_rule.h"
#include "app/domain/calendar/holidays.h"
#include "app/domain/error.h"
#include "app/services/settings/holiday_file.h"

#include <QString>

namespace uketsuke {

/// 全館, 本館・こども図書館, 本館以外.
[[nodiscard]] QString ruleBranchesText(const CalendarRule& rule);
/// What is wrong with a calendar: Invalid of validate().
[[nodiscard]] QString calendarFaultText(const Error& error);
/// Which years are known and which are to be checked: 2025〜2027年（2026・2027年は要確認）.
[[nodiscard]] QString holidayYearsText(const Holidays& holidays);
/// The lines of a file of holidays that could not be read.
[[nodiscard]] QString refusedHolidaysText(const QList<RefusedHoliday>& refused);

} // namespace uketsuke
