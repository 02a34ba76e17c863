#include "app/domain/calendar/calendar_rule.h"

namespace uketsuke {

bool CalendarRule::holdsFor(const QString& branch) const {
    switch (scope) {
    case BranchScope::All:
        return true;
    case BranchScope::Only:
        return branches.contains(branch);
    case BranchScope::AllBut:
        return !branches.contains(branch);
    }
    return true;
}

bool isDayOf(const NthWeekdayClosing& closing, const QDate& day) {
    if (day.dayOfWeek() != closing.day)
        return false;
    return closing.nth == NthWeekdayClosing::last ? day.day() > day.daysInMonth() - 7
                                                  : (day.day() - 1) / 7 + 1 == closing.nth;
}

bool isDayOf(const YearlyClosing& closing, const QDate& day) {
    const int asked = MonthDay{day.month(), day.day()}.place();
    const int first = closing.first.place();
    const int last = closing.last.place();
    return first <= last ? first <= asked && asked <= last : first <= asked || asked <= last;
}

} // namespace uketsuke
