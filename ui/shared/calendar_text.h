#pragma once

#include "app/domain/calendar/library_calendar.h"

#include <QString>

namespace uketsuke {

/// 月曜日.
[[nodiscard]] QString weekdayText(Qt::DayOfWeek day);
/// 第3, 最終: which one of a month, as NthWeekdayClosing has it.
[[nodiscard]] QString nthText(int nth);
/// 毎週月曜日, 第3月曜日, 最終木曜日, 毎月の末日, 12/28〜1/4 …
[[nodiscard]] QString calendarRuleText(const CalendarRule& rule);
/// Why the day is open or closed: 祝日開館（勤労感謝の日）, 休館: 毎週月曜日, 休館: 年末年始, 開館.
[[nodiscard]] QString calendarDayText(const CalendarDay& day);
/// Why a date is this one: 受付 11/21(土)＋2開館日＝11/23(月)（祝日開館）, with the closed days that were passed.
[[nodiscard]] QString countedDateText(const CountedDate& counted);
/// The same for a date that was counted earlier; empty where the calendar says another one today.
[[nodiscard]] QString dueDayText(const LibraryCalendar& calendar, const QDate& receivedOn, int openDays,
                                 const QDate& dueOn);

} // namespace uketsuke
