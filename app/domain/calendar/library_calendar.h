#pragma once

#include <QDate>
#include <QSet>

namespace uketsuke {

/// The open days (domain.md § 7). Until the calendar's rules are set up, every day counts but the weekly closing days.
class LibraryCalendar
{
public:
    /// Monday is closed by default; a library that never closes gives an empty set.
    LibraryCalendar() : LibraryCalendar({Qt::Monday}) {}
    explicit LibraryCalendar(QSet<Qt::DayOfWeek> closedWeekly);

    [[nodiscard]] bool isOpen(const QDate& day) const;
    /// The n-th open day after `from`, counted from the day after it; `from` itself for 0. An invalid day where no day
    /// of the week is open.
    [[nodiscard]] QDate addOpenDays(const QDate& from, int days) const;

private:
    QSet<Qt::DayOfWeek> m_closedWeekly;
};

} // namespace uketsuke
