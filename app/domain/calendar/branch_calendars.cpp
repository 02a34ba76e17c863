#include "app/domain/calendar/branch_calendars.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int longestDatedRule = 400; // days

/// Whether what the rule says can be.
struct IsPossible {
    bool operator()(const WeeklyClosing& kind) const { return kind.day >= Qt::Monday && kind.day <= Qt::Sunday; }
    bool operator()(const NthWeekdayClosing& kind) const {
        return kind.nth >= NthWeekdayClosing::last && kind.nth <= 5 && kind.day >= Qt::Monday && kind.day <= Qt::Sunday;
    }
    bool operator()(const MonthEndClosing&) const { return true; }
    bool operator()(const HolidayRule&) const { return true; }
    bool operator()(const YearlyClosing& kind) const { return isDay(kind.first) && isDay(kind.last); }
    bool operator()(const DatedClosing& kind) const { return isSpan(kind.first, kind.last); }
    bool operator()(const DatedOpening& kind) const { return isSpan(kind.first, kind.last); }

    static bool isDay(const MonthDay& day) { return QDate::isValid(2028, day.month, day.day); } // a leap year
    static bool isSpan(const QDate& first, const QDate& last) {
        return first.isValid() && last.isValid() && first <= last && first.daysTo(last) < longestDatedRule;
    }
};

bool isDated(const CalendarRule& rule) {
    return std::holds_alternative<DatedClosing>(rule.kind) || std::holds_alternative<DatedOpening>(rule.kind);
}

bool namesBranches(const CalendarRule& rule, const QStringList& branches) {
    const bool areKnown = std::all_of(rule.branches.begin(), rule.branches.end(),
                                      [&](const QString& branch) { return branches.contains(branch); });
    return areKnown && (rule.scope == BranchScope::All) == rule.branches.isEmpty();
}

bool isEverOpen(QList<CalendarRule> rules) {
    rules.removeIf(isDated);
    const LibraryCalendar calendar(rules, {});
    for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
        if (calendar.isOpen(day))
            return true;
    return false;
}

QList<CalendarRule> rulesOf(const CalendarPlan& plan, const QString& branch) {
    QList<CalendarRule> rules;
    for (const CalendarRule& rule : plan.rules)
        if (rule.holdsFor(branch))
            rules.append(rule);
    return rules;
}

Result<void> validateBranch(const CalendarPlan& plan, const QString& branch) {
    const QList<CalendarRule> rules = rulesOf(plan, branch);
    const auto ofHolidays = std::count_if(rules.begin(), rules.end(), [](const CalendarRule& rule) {
        return std::holds_alternative<HolidayRule>(rule.kind);
    });
    if (ofHolidays > 1)
        return fail(ErrorKind::Invalid, u"calendar.holidays:"_s + branch);
    if (!isEverOpen(rules))
        return fail(ErrorKind::Invalid, u"calendar.never_open:"_s + branch);
    return {};
}

} // namespace

Result<void> validate(const CalendarPlan& plan) {
    QStringList named = plan.branches;
    const bool isAnyEmpty =
        std::any_of(named.begin(), named.end(), [](const QString& branch) { return branch.trimmed().isEmpty(); });
    if (named.isEmpty() || isAnyEmpty || named.removeDuplicates() > 0)
        return fail(ErrorKind::Invalid, u"calendar.branches"_s);
    for (qsizetype place = 0; place < plan.rules.size(); ++place) {
        const CalendarRule& rule = plan.rules.at(place);
        if (!std::visit(IsPossible(), rule.kind) || !namesBranches(rule, plan.branches))
            return fail(ErrorKind::Invalid, u"calendar.rule:%1"_s.arg(place + 1));
    }
    for (const QString& branch : plan.branches)
        if (auto valid = validateBranch(plan, branch); !valid)
            return valid;
    return {};
}

BranchCalendars::BranchCalendars()
    : m_plan{{QString()}, {CalendarRule{WeeklyClosing{Qt::Monday}, {}, BranchScope::All, {}, false}}} {}

BranchCalendars::BranchCalendars(CalendarPlan plan, Holidays holidays)
    : m_plan(std::move(plan)), m_holidays(std::move(holidays)) {}

LibraryCalendar BranchCalendars::of(const QString& branch) const {
    const bool isKnown = m_plan.branches.contains(branch);
    return LibraryCalendar(rulesOf(m_plan, isKnown ? branch : m_plan.mainBranch()), m_holidays);
}

} // namespace uketsuke
