#pragma once

#include "app/domain/calendar/calendar_rule.h"
#include "app/domain/calendar/holidays.h"

#include <QList>
#include <QSet>

#include <optional>

namespace uketsuke {

/// Why a day is open or closed, the strongest first: a reason that stands higher wins. (domain.md § 7 says the kinds;
/// that a dated word beats a yearly one and both beat the week, is how the libraries' own notices are worded.)
enum class DayReason {
    DatedOpening,    ///< 臨時開館
    DatedClosing,    ///< 臨時休館・蔵書点検
    YearlyClosing,   ///< 年末年始
    ClosedOnHoliday, ///< a regular closing day that is closed though it is a holiday
    HolidayClosed,   ///< 祝日休館
    HolidayOpen,     ///< 祝日開館: a regular closing day that is open because it is a holiday
    AfterHoliday,    ///< 翌日休館: closed in place of a holiday that was open
    WeeklyClosing,
    NthWeekdayClosing,
    MonthEndClosing,
    Ordinary, ///< nothing is said: open
};

/// A day of the calendar, with its reason.
struct CalendarDay {
    QDate day;
    DayReason reason = DayReason::Ordinary;
    CalendarRule rule; ///< the one that decided; what it says is void for Ordinary and AfterHoliday
    QString holiday;   ///< the holiday's name, whether it counted or not; empty on other days

    [[nodiscard]] bool isOpen() const;
};

/// A date that was counted in open days, with every day that was passed.
struct CountedDate {
    QDate from;
    int openDays = 0;
    QDate reached;           ///< invalid where the library does not open so often within ten years
    QList<CalendarDay> days; ///< from the day after `from` to `reached`
};

/// The open days of one branch (domain.md § 7).
class LibraryCalendar
{
public:
    /// Closed on Mondays.
    LibraryCalendar() : LibraryCalendar(QSet{Qt::Monday}) {}
    /// Closed on these days of the week and on no others.
    explicit LibraryCalendar(const QSet<Qt::DayOfWeek>& closedWeekly);
    /// The rules are those that hold for the branch.
    LibraryCalendar(QList<CalendarRule> rules, Holidays holidays);

    [[nodiscard]] CalendarDay on(const QDate& day) const;
    [[nodiscard]] bool isOpen(const QDate& day) const { return on(day).isOpen(); }
    /// The n-th open day after `from`, counted from the day after it; `from` itself for 0. An invalid day where the
    /// library does not open so often within ten years.
    [[nodiscard]] QDate addOpenDays(const QDate& from, int days) const;
    /// The same with every day that was passed and its reason.
    [[nodiscard]] CountedDate count(const QDate& from, int days) const;

private:
    [[nodiscard]] CalendarDay onHoliday(const QDate& day) const;
    [[nodiscard]] CalendarDay onWorkday(const QDate& day) const;
    /// 臨時開館, 臨時休館, 年末年始: what is stronger than week and holidays; nullptr where nothing is said.
    [[nodiscard]] const CalendarRule* datedRule(const QDate& day) const;
    [[nodiscard]] bool isRegularClosing(const CalendarRule& rule, const QDate& day) const;
    [[nodiscard]] bool isEndOfMonth(const MonthEndClosing& closing, const QDate& day) const;
    [[nodiscard]] bool standsInForHoliday(const QDate& day) const;

    QList<CalendarRule> m_rules;
    std::optional<CalendarRule> m_holidayRule; ///< the one of m_rules
    Holidays m_holidays;
};

} // namespace uketsuke
