#pragma once

#include "app/domain/calendar/branch_calendars.h"
#include "app/domain/calendar/moved_due_day.h"

namespace uketsuke {

class Database;

/// The calendars of all branches with the versions that a change must have seen; 0 where what is shipped holds.
struct CalendarsSeen {
    BranchCalendars calendars;
    int planVersion = 0;
    int holidaysVersion = 0;
};

/// As saved, else as shipped. Corrupt("settings.calendar") where what was saved cannot be read.
[[nodiscard]] Result<CalendarsSeen> storedCalendars(Database& database);

/// What is open is due by these days from now on; the journal says how many are due on another day. The caller owns
/// the transaction.
[[nodiscard]] Result<QList<MovedDueDay>> moveDueDaysBy(Database& database, const LibraryCalendar& calendar,
                                                       int usableFromOpenDays);

} // namespace uketsuke
