#pragma once

#include "app/domain/calendar/branch_calendars.h"

#include <QJsonObject>

namespace uketsuke {

/// As stored under "calendar" and "holidays", and as the files of resources/calendars have it (their schemas lie beside
/// them).
[[nodiscard]] QJsonObject toJson(const CalendarPlan& plan);
[[nodiscard]] QJsonObject toJson(const Holidays& holidays);

/// Invalid("calendar.schema:<place>") or ("holidays.schema:<place>") names the first place that breaks the schema;
/// Invalid("calendar.…") as validate(); Invalid("holidays.day:<day>") for a day that does not exist.
[[nodiscard]] Result<CalendarPlan> calendarPlanFromJson(const QJsonObject& json);
[[nodiscard]] Result<Holidays> holidaysFromJson(const QJsonObject& json);

/// What holds until a library has saved its own: Kashiwa's calendar (domain.md § 7, as its 利用案内 words it) as an
/// example, to be checked.
[[nodiscard]] CalendarPlan shippedCalendar();
/// 2025–2027; the years that nobody compared with what was published are marked.
[[nodiscard]] Holidays shippedHolidays();

} // namespace uketsuke
