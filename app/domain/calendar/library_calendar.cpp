#include "app/domain/calendar/library_calendar.h"

namespace uketsuke {

LibraryCalendar::LibraryCalendar(QSet<Qt::DayOfWeek> closedWeekly) : m_closedWeekly(std::move(closedWeekly)) {}

bool LibraryCalendar::isOpen(const QDate& day) const {
    return !m_closedWeekly.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
}

QDate LibraryCalendar::addOpenDays(const QDate& from, int days) const {
    if (m_closedWeekly.size() >= 7)
        return {};
    QDate day = from;
    for (int counted = 0; counted < days;) {
        day = day.addDays(1);
        if (isOpen(day))
            ++counted;
    }
    return day;
}

} // namespace uketsuke
