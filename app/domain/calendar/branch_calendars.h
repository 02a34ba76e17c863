#pragma once

#include "app/domain/calendar/library_calendar.h"
#include "app/domain/result.h"

namespace uketsuke {

/// The calendar of a whole library: its branches and the rules of all of them.
struct CalendarPlan {
    QStringList branches; ///< the first is the main one, whose days applications are counted by
    QList<CalendarRule> rules;

    [[nodiscard]] QString mainBranch() const { return branches.value(0); }
    bool operator==(const CalendarPlan&) const = default;
};

/// Invalid("calendar.branches") without a branch, or where a name comes twice or is empty; Invalid("calendar.rule:<n>")
/// names the first rule, counted from 1, that says nothing possible; Invalid("calendar.holidays:<branch>") where two
/// rules of holidays hold for one branch; Invalid("calendar.never_open:<branch>") where the rules leave no day of a
/// year.
[[nodiscard]] Result<void> validate(const CalendarPlan& plan);

/// The calendars of all branches.
class BranchCalendars
{
public:
    /// One branch without a name, closed on Mondays.
    BranchCalendars();
    BranchCalendars(CalendarPlan plan, Holidays holidays);

    /// The calendar of this branch; the main one's where it is not named or not known.
    [[nodiscard]] LibraryCalendar of(const QString& branch = {}) const;
    [[nodiscard]] const CalendarPlan& plan() const { return m_plan; }
    [[nodiscard]] const Holidays& holidays() const { return m_holidays; }
    bool operator==(const BranchCalendars&) const = default;

private:
    CalendarPlan m_plan;
    Holidays m_holidays;
};

} // namespace uketsuke
