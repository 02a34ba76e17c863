#include "app/domain/calendar/library_calendar.h"

namespace uketsuke {

namespace {

constexpr int longestCount = 3660; // days

using Treatment = HolidayRule::Treatment;

/// The first of these rules that is of the kind and passes.
template <typename Kind, typename Passes>
const CalendarRule* firstRule(const QList<CalendarRule>& rules, Passes passes) {
    for (const CalendarRule& rule : rules)
        if (const auto* kind = std::get_if<Kind>(&rule.kind); kind && passes(*kind))
            return &rule;
    return nullptr;
}

OnHoliday onHolidayOf(const CalendarRule& rule) {
    if (const auto* weekly = std::get_if<WeeklyClosing>(&rule.kind))
        return weekly->onHoliday;
    if (const auto* nth = std::get_if<NthWeekdayClosing>(&rule.kind))
        return nth->onHoliday;
    if (const auto* monthEnd = std::get_if<MonthEndClosing>(&rule.kind))
        return monthEnd->onHoliday;
    return OnHoliday::AsHolidayRule;
}

DayReason reasonOf(const CalendarRule& rule) {
    struct OfKind {
        DayReason operator()(const WeeklyClosing&) const { return DayReason::WeeklyClosing; }
        DayReason operator()(const NthWeekdayClosing&) const { return DayReason::NthWeekdayClosing; }
        DayReason operator()(const MonthEndClosing&) const { return DayReason::MonthEndClosing; }
        DayReason operator()(const HolidayRule&) const { return DayReason::HolidayClosed; }
        DayReason operator()(const YearlyClosing&) const { return DayReason::YearlyClosing; }
        DayReason operator()(const DatedClosing&) const { return DayReason::DatedClosing; }
        DayReason operator()(const DatedOpening&) const { return DayReason::DatedOpening; }
    };
    return std::visit(OfKind(), rule.kind);
}

} // namespace

bool CalendarDay::isOpen() const {
    switch (reason) {
    case DayReason::DatedOpening:
    case DayReason::HolidayOpen:
    case DayReason::Ordinary:
        return true;
    case DayReason::DatedClosing:
    case DayReason::YearlyClosing:
    case DayReason::ClosedOnHoliday:
    case DayReason::HolidayClosed:
    case DayReason::AfterHoliday:
    case DayReason::WeeklyClosing:
    case DayReason::NthWeekdayClosing:
    case DayReason::MonthEndClosing:
        return false;
    }
    return true;
}

LibraryCalendar::LibraryCalendar(const QSet<Qt::DayOfWeek>& closedWeekly) {
    for (const Qt::DayOfWeek day : closedWeekly)
        m_rules.append(CalendarRule{WeeklyClosing{day}, {}, BranchScope::All, {}, false});
}

LibraryCalendar::LibraryCalendar(QList<CalendarRule> rules, Holidays holidays)
    : m_rules(std::move(rules)), m_holidays(std::move(holidays)) {
    if (const CalendarRule* rule = firstRule<HolidayRule>(m_rules, [](const HolidayRule&) { return true; }))
        m_holidayRule = *rule;
}

CalendarDay LibraryCalendar::on(const QDate& day) const {
    if (const CalendarRule* rule = datedRule(day))
        return {day, reasonOf(*rule), *rule, m_holidays.nameOf(day)};
    return m_holidayRule && m_holidays.contains(day) ? onHoliday(day) : onWorkday(day);
}

CalendarDay LibraryCalendar::onHoliday(const QDate& day) const {
    CalendarDay answer{day, DayReason::Ordinary, {}, m_holidays.nameOf(day)};
    for (const CalendarRule& rule : m_rules) {
        if (!isRegularClosing(rule, day))
            continue;
        const bool staysClosed = onHolidayOf(rule) == OnHoliday::Closed;
        if (answer.reason == DayReason::Ordinary || staysClosed) {
            answer.reason = staysClosed ? DayReason::ClosedOnHoliday : DayReason::HolidayOpen;
            answer.rule = rule;
        }
        if (staysClosed)
            return answer;
    }
    if (std::get<HolidayRule>(m_holidayRule->kind).treatment == Treatment::Closed) {
        answer.reason = DayReason::HolidayClosed;
        answer.rule = *m_holidayRule;
    }
    return answer;
}

CalendarDay LibraryCalendar::onWorkday(const QDate& day) const {
    const QString holiday = m_holidays.nameOf(day); // where no rule speaks of holidays
    if (standsInForHoliday(day))
        return {day, DayReason::AfterHoliday, *m_holidayRule, holiday};
    for (const CalendarRule& rule : m_rules)
        if (isRegularClosing(rule, day))
            return {day, reasonOf(rule), rule, holiday};
    return {day, DayReason::Ordinary, {}, holiday};
}

const CalendarRule* LibraryCalendar::datedRule(const QDate& day) const {
    const auto covers = [&](const auto& kind) { return kind.first <= day && day <= kind.last; };
    const CalendarRule* rule = firstRule<DatedOpening>(m_rules, covers);
    if (!rule)
        rule = firstRule<DatedClosing>(m_rules, covers);
    if (!rule)
        rule = firstRule<YearlyClosing>(m_rules, [&](const YearlyClosing& kind) { return isDayOf(kind, day); });
    return rule;
}

bool LibraryCalendar::isRegularClosing(const CalendarRule& rule, const QDate& day) const {
    if (const auto* weekly = std::get_if<WeeklyClosing>(&rule.kind))
        return day.dayOfWeek() == weekly->day;
    if (const auto* nth = std::get_if<NthWeekdayClosing>(&rule.kind))
        return isDayOf(*nth, day);
    const auto* monthEnd = std::get_if<MonthEndClosing>(&rule.kind);
    return monthEnd && isEndOfMonth(*monthEnd, day);
}

bool LibraryCalendar::isEndOfMonth(const MonthEndClosing& closing, const QDate& day) const {
    QDate end(day.year(), day.month(), day.daysInMonth());
    if (closing.which == MonthEndClosing::Which::LastWeekday)
        while (end.dayOfWeek() > Qt::Friday || m_holidays.contains(end))
            end = end.addDays(-1);
    return day == end;
}

/// Whether the holidays that end the day before hold one that was open in place of a regular closing day. One that fell
/// into a dated or yearly closing was not.
bool LibraryCalendar::standsInForHoliday(const QDate& day) const {
    if (!m_holidayRule || std::get<HolidayRule>(m_holidayRule->kind).treatment != Treatment::OpenThenClosed)
        return false;
    for (QDate before = day.addDays(-1); m_holidays.contains(before); before = before.addDays(-1)) {
        const CalendarRule* dated = datedRule(before);
        const bool wasClosed = dated && !std::holds_alternative<DatedOpening>(dated->kind);
        if (!wasClosed && onHoliday(before).reason == DayReason::HolidayOpen)
            return true;
    }
    return false;
}

QDate LibraryCalendar::addOpenDays(const QDate& from, int days) const {
    QDate day = from;
    for (int counted = 0; counted < days;) {
        day = day.addDays(1);
        if (from.daysTo(day) > longestCount)
            return {};
        if (isOpen(day))
            ++counted;
    }
    return day;
}

CountedDate LibraryCalendar::count(const QDate& from, int days) const {
    CountedDate counted{from, days, addOpenDays(from, days), {}};
    if (counted.reached.isValid())
        for (QDate day = from.addDays(1); day <= counted.reached; day = day.addDays(1))
            counted.days.append(on(day));
    return counted;
}

} // namespace uketsuke
