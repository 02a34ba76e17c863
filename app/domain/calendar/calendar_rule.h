#pragma once

#include <QDate>
#include <QStringList>

#include <variant>

namespace uketsuke {

/// What a regular closing day does when it is a public holiday.
enum class OnHoliday {
    AsHolidayRule, ///< what the library's rule of holidays says
    Closed,        ///< closed all the same ("第3月曜日は祝日でも休館")
};

/// 毎週: closed on this day of each week.
struct WeeklyClosing {
    Qt::DayOfWeek day = Qt::Monday;
    OnHoliday onHoliday = OnHoliday::AsHolidayRule;
    bool operator==(const WeeklyClosing&) const = default;
};

/// 第 n: closed on the n-th such day of each month.
struct NthWeekdayClosing {
    static constexpr int last = 0; ///< 最終, the last one of the month
    int nth = 1;                   ///< 1–5, or `last`; a month without a fifth has none
    Qt::DayOfWeek day = Qt::Monday;
    OnHoliday onHoliday = OnHoliday::AsHolidayRule;
    bool operator==(const NthWeekdayClosing&) const = default;
};

/// 月末: closed at the end of each month.
struct MonthEndClosing {
    enum class Which {
        LastDay,
        LastWeekday, ///< the last one that is neither Saturday, Sunday nor a holiday
    };
    Which which = Which::LastDay;
    OnHoliday onHoliday = OnHoliday::AsHolidayRule;
    bool operator==(const MonthEndClosing&) const = default;
};

/// 祝日: what a regular closing day is when it is a public holiday.
struct HolidayRule {
    enum class Treatment {
        Open,
        OpenThenClosed, ///< open; instead the next day that is no holiday is closed (翌日休館)
        Closed,         ///< every holiday is closed, whatever day it is
    };
    Treatment treatment = Treatment::Open;
    bool operator==(const HolidayRule&) const = default;
};

/// A day of any year.
struct MonthDay {
    int month = 1;
    int day = 1;
    bool operator==(const MonthDay&) const = default;
    /// Grows through the year.
    [[nodiscard]] int place() const { return month * 100 + day; }
};

/// 毎年の期間: closed each year from the first day to the last; the last may lie in the next year (12/28–1/4).
struct YearlyClosing {
    MonthDay first;
    MonthDay last;
    bool operator==(const YearlyClosing&) const = default;
};

/// 臨時休館・蔵書点検: closed on these days.
struct DatedClosing {
    QDate first;
    QDate last;
    bool operator==(const DatedClosing&) const = default;
};

/// 臨時開館: open on these days, whatever else is said.
struct DatedOpening {
    QDate first;
    QDate last;
    bool operator==(const DatedOpening&) const = default;
};

using CalendarRuleKind = std::variant<WeeklyClosing, NthWeekdayClosing, MonthEndClosing, HolidayRule, YearlyClosing,
                                      DatedClosing, DatedOpening>;

/// For which branches a rule holds.
enum class BranchScope { All, Only, AllBut };

/// One rule of a library's calendar (domain.md § 7).
struct CalendarRule {
    CalendarRuleKind kind;
    QString name; ///< why, in the library's words ("蔵書点検"); may be empty
    BranchScope scope = BranchScope::All;
    QStringList branches;   ///< named by `scope`; empty for All
    bool isToCheck = false; ///< nobody has compared it with what the library publishes **(check)**

    [[nodiscard]] bool holdsFor(const QString& branch) const;
    bool operator==(const CalendarRule&) const = default;
};

[[nodiscard]] bool isDayOf(const NthWeekdayClosing& closing, const QDate& day);
[[nodiscard]] bool isDayOf(const YearlyClosing& closing, const QDate& day);

} // namespace uketsuke
