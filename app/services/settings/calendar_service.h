#pragma once

#include "app/services/settings/stored_calendars.h"

#include <QFuture>

namespace uketsuke {

class DatabaseThread;

/// What a change of the calendar did.
struct CalendarsSaved {
    CalendarsSeen now;        ///< with the new versions
    QList<MovedDueDay> moved; ///< what is open and due on another day since
};

/// The open days of the library (domain.md § 7). Anybody may read; only IT may change, by the versions that were seen
/// (Conflict), and the journal says that it was done and how many open applications are due on another day.
class CalendarService
{
public:
    explicit CalendarService(DatabaseThread& database) : m_database(database) {}

    /// As storedCalendars().
    [[nodiscard]] QFuture<Result<CalendarsSeen>> calendars();
    /// What save() would move, as it stands now; nothing is written. Invalid as validate().
    [[nodiscard]] QFuture<Result<QList<MovedDueDay>>> movedBy(const BranchCalendars& calendars);
    /// Rules, holidays and the due days of what is open in one transaction. Invalid as validate().
    [[nodiscard]] QFuture<Result<CalendarsSaved>> save(const CalendarsSeen& wanted);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
