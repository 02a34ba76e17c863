#include "app/domain/calendar/branch_calendars.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

using Treatment = HolidayRule::Treatment;
using Which = MonthEndClosing::Which;

CalendarRule ruleOf(CalendarRuleKind kind, const QString& name = {}) {
    return {std::move(kind), name, BranchScope::All, {}, false};
}

/// 2026's Mondays and their neighbours: 5/3–5/6 (振替休日), 9/21–9/23 (国民の休日), 11/23.
Holidays holidays2026() {
    Holidays holidays;
    for (const auto& [month, day, name] : {std::tuple{1, 1, u"元日"_s},
                                           {1, 12, u"成人の日"_s},
                                           {5, 3, u"憲法記念日"_s},
                                           {5, 4, u"みどりの日"_s},
                                           {5, 5, u"こどもの日"_s},
                                           {5, 6, u"休日"_s},
                                           {7, 20, u"海の日"_s},
                                           {9, 21, u"敬老の日"_s},
                                           {9, 22, u"休日"_s},
                                           {9, 23, u"秋分の日"_s},
                                           {11, 3, u"文化の日"_s},
                                           {11, 23, u"勤労感謝の日"_s}})
        holidays.add(QDate(2026, month, day), name);
    return holidays;
}

LibraryCalendar calendarOf(QList<CalendarRule> rules) {
    return {std::move(rules), holidays2026()};
}

DayReason reasonOn(const LibraryCalendar& calendar, int month, int day, int year = 2026) {
    return calendar.on(QDate(year, month, day)).reason;
}

} // namespace

TEST(CalendarRules, AHolidayOpensARegularClosingDayAndSaysWhy) {
    const LibraryCalendar calendar = calendarOf({ruleOf(WeeklyClosing{}), ruleOf(HolidayRule{Treatment::Open})});
    const CalendarDay monday = calendar.on(QDate(2026, 11, 23));
    EXPECT_TRUE(monday.isOpen());
    EXPECT_EQ(monday.reason, DayReason::HolidayOpen);
    EXPECT_EQ(monday.holiday, u"勤労感謝の日"_s);
    EXPECT_EQ(reasonOn(calendar, 11, 24), DayReason::Ordinary); // no day stands in
    EXPECT_EQ(reasonOn(calendar, 11, 30), DayReason::WeeklyClosing);
    EXPECT_EQ(reasonOn(calendar, 11, 3), DayReason::Ordinary); // a Tuesday is open anyway
}

TEST(CalendarRules, WithoutARuleOfHolidaysTheyAreDaysLikeOthers) {
    const LibraryCalendar calendar = calendarOf({ruleOf(WeeklyClosing{})});
    EXPECT_EQ(reasonOn(calendar, 11, 23), DayReason::WeeklyClosing);
}

TEST(CalendarRules, TheDayThatStandsInForAHolidayIsTheNextOneThatIsNone) {
    const LibraryCalendar calendar =
        calendarOf({ruleOf(WeeklyClosing{}), ruleOf(HolidayRule{Treatment::OpenThenClosed})});
    EXPECT_EQ(reasonOn(calendar, 11, 24), DayReason::AfterHoliday);
    EXPECT_EQ(reasonOn(calendar, 9, 21), DayReason::HolidayOpen);
    EXPECT_EQ(reasonOn(calendar, 9, 22), DayReason::Ordinary);
    EXPECT_EQ(reasonOn(calendar, 9, 23), DayReason::Ordinary);
    EXPECT_EQ(reasonOn(calendar, 9, 24), DayReason::AfterHoliday);
    EXPECT_EQ(reasonOn(calendar, 5, 7), DayReason::AfterHoliday); // for Monday 4 May
    EXPECT_EQ(reasonOn(calendar, 11, 4), DayReason::Ordinary);    // Tuesday was no closing day
}

TEST(CalendarRules, NoDayStandsInForAHolidayInALongerClosing) {
    const LibraryCalendar calendar =
        calendarOf({ruleOf(WeeklyClosing{}), ruleOf(HolidayRule{Treatment::OpenThenClosed}),
                    ruleOf(DatedClosing{QDate(2026, 11, 16), QDate(2026, 11, 23)}, u"蔵書点検"_s)});
    EXPECT_EQ(reasonOn(calendar, 11, 23), DayReason::DatedClosing);
    EXPECT_EQ(reasonOn(calendar, 11, 24), DayReason::Ordinary);
}

TEST(CalendarRules, HolidaysMayBeClosedWhateverDayTheyAre) {
    const LibraryCalendar calendar = calendarOf({ruleOf(HolidayRule{Treatment::Closed})});
    EXPECT_EQ(reasonOn(calendar, 11, 3), DayReason::HolidayClosed);
    EXPECT_EQ(reasonOn(calendar, 11, 4), DayReason::Ordinary);
}

TEST(CalendarRules, TheThirdMondayMayStayClosedOnAHoliday) {
    const LibraryCalendar calendar = calendarOf({ruleOf(WeeklyClosing{}), ruleOf(HolidayRule{Treatment::Open}),
                                                 ruleOf(NthWeekdayClosing{3, Qt::Monday, OnHoliday::Closed})});
    EXPECT_EQ(reasonOn(calendar, 7, 20), DayReason::ClosedOnHoliday);
    EXPECT_EQ(reasonOn(calendar, 1, 12), DayReason::HolidayOpen); // the second one
    EXPECT_EQ(reasonOn(calendar, 6, 15), DayReason::WeeklyClosing);
}

TEST(CalendarRules, TheNthAndTheLastDayOfAMonthAreFound) {
    const LibraryCalendar calendar = calendarOf({ruleOf(NthWeekdayClosing{NthWeekdayClosing::last, Qt::Thursday, {}}),
                                                 ruleOf(NthWeekdayClosing{5, Qt::Sunday, {}})});
    EXPECT_EQ(reasonOn(calendar, 2, 26), DayReason::NthWeekdayClosing);
    EXPECT_EQ(reasonOn(calendar, 4, 23), DayReason::Ordinary); // the 30th is the last
    EXPECT_EQ(reasonOn(calendar, 4, 30), DayReason::NthWeekdayClosing);
    EXPECT_EQ(reasonOn(calendar, 3, 29), DayReason::NthWeekdayClosing);
    EXPECT_EQ(reasonOn(calendar, 4, 26), DayReason::Ordinary); // the fourth; April has no fifth
}

TEST(CalendarRules, TheEndOfAMonthIsItsLastDayOrItsLastWeekday) {
    const LibraryCalendar lastDay = calendarOf({ruleOf(MonthEndClosing{Which::LastDay, {}})});
    EXPECT_EQ(reasonOn(lastDay, 2, 28), DayReason::MonthEndClosing); // a Saturday
    EXPECT_EQ(reasonOn(lastDay, 2, 29, 2028), DayReason::MonthEndClosing);
    EXPECT_EQ(reasonOn(lastDay, 2, 28, 2028), DayReason::Ordinary);
    const LibraryCalendar lastWeekday = calendarOf({ruleOf(MonthEndClosing{Which::LastWeekday, {}})});
    EXPECT_EQ(reasonOn(lastWeekday, 2, 27), DayReason::MonthEndClosing);
    EXPECT_EQ(reasonOn(lastWeekday, 2, 28), DayReason::Ordinary);
}

TEST(CalendarRules, AClosingOfEachYearRunsAcrossTheNewYear) {
    const LibraryCalendar calendar =
        calendarOf({ruleOf(YearlyClosing{{12, 28}, {1, 4}}, u"年末年始"_s), ruleOf(HolidayRule{Treatment::Open})});
    EXPECT_EQ(reasonOn(calendar, 12, 27), DayReason::Ordinary);
    EXPECT_EQ(reasonOn(calendar, 12, 28), DayReason::YearlyClosing);
    EXPECT_EQ(calendar.on(QDate(2026, 1, 1)).rule.name, u"年末年始"_s); // a holiday opens nothing here
    EXPECT_FALSE(calendar.isOpen(QDate(2026, 1, 1)));
    EXPECT_EQ(reasonOn(calendar, 1, 4), DayReason::YearlyClosing);
    EXPECT_EQ(reasonOn(calendar, 1, 5), DayReason::Ordinary);
}

TEST(CalendarRules, AnOpeningOfADayIsStrongerThanEveryClosing) {
    const LibraryCalendar calendar =
        calendarOf({ruleOf(WeeklyClosing{}), ruleOf(YearlyClosing{{11, 1}, {11, 30}}),
                    ruleOf(DatedClosing{QDate(2026, 11, 9), QDate(2026, 11, 10)}),
                    ruleOf(DatedOpening{QDate(2026, 11, 9), QDate(2026, 11, 9)}, u"読書週間"_s)});
    EXPECT_EQ(reasonOn(calendar, 11, 9), DayReason::DatedOpening);
    EXPECT_TRUE(calendar.isOpen(QDate(2026, 11, 9)));
    EXPECT_EQ(reasonOn(calendar, 11, 10), DayReason::DatedClosing);
    EXPECT_EQ(reasonOn(calendar, 11, 11), DayReason::YearlyClosing);
}

TEST(CountingOpenDays, NamesEveryDayThatWasPassed) {
    const LibraryCalendar calendar = calendarOf({ruleOf(WeeklyClosing{}), ruleOf(HolidayRule{Treatment::Open})});
    const CountedDate counted = calendar.count(QDate(2026, 11, 28), 2); // a Saturday
    EXPECT_EQ(counted.reached, QDate(2026, 12, 1));
    ASSERT_EQ(counted.days.size(), 3);
    EXPECT_TRUE(counted.days.at(0).isOpen());
    EXPECT_EQ(counted.days.at(1).reason, DayReason::WeeklyClosing);
    EXPECT_TRUE(counted.days.at(2).isOpen());
    EXPECT_EQ(calendar.count(QDate(2026, 11, 21), 2).reached, QDate(2026, 11, 23)); // 祝日開館
    EXPECT_TRUE(calendar.count(QDate(2026, 11, 21), 0).days.isEmpty());
}

TEST(BranchesOfALibrary, HaveTheRulesThatHoldForThem) {
    const CalendarPlan plan{
        {u"本館"_s, u"分館"_s},
        {ruleOf(WeeklyClosing{}),
         ruleOf(HolidayRule{Treatment::Open}),
         {NthWeekdayClosing{3, Qt::Monday, OnHoliday::Closed}, {}, BranchScope::AllBut, {u"本館"_s}, false},
         {WeeklyClosing{Qt::Friday}, {}, BranchScope::Only, {u"分館"_s}, false}}};
    ASSERT_TRUE(validate(plan));
    const BranchCalendars calendars(plan, holidays2026());
    EXPECT_TRUE(calendars.of(u"本館"_s).isOpen(QDate(2026, 7, 20)));
    EXPECT_FALSE(calendars.of(u"分館"_s).isOpen(QDate(2026, 7, 20)));
    EXPECT_FALSE(calendars.of(u"分館"_s).isOpen(QDate(2026, 11, 27)));
    for (const QString& main : {u""_s, u"閉じた館"_s})
        EXPECT_TRUE(calendars.of(main).isOpen(QDate(2026, 11, 27)));
}

TEST(BranchesOfALibrary, AreRefusedWhereTheirRulesSayNothingPossible) {
    const auto refusal = [](const CalendarPlan& plan) {
        const auto valid = validate(plan);
        return valid ? QString() : valid.error().detail;
    };
    const QStringList one{u"本館"_s};
    EXPECT_EQ(refusal({{}, {}}), u"calendar.branches"_s);
    EXPECT_EQ(refusal({{u"本館"_s, u"本館"_s}, {}}), u"calendar.branches"_s);
    EXPECT_EQ(refusal({{u" "_s}, {}}), u"calendar.branches"_s);
    EXPECT_EQ(refusal({one, {ruleOf(WeeklyClosing{}), ruleOf(NthWeekdayClosing{6, Qt::Monday, {}})}}),
              u"calendar.rule:2"_s);
    EXPECT_EQ(refusal({one, {ruleOf(YearlyClosing{{2, 30}, {3, 1}})}}), u"calendar.rule:1"_s);
    EXPECT_EQ(refusal({one, {ruleOf(DatedClosing{QDate(2026, 2, 2), QDate(2026, 2, 1)})}}), u"calendar.rule:1"_s);
    EXPECT_EQ(refusal({one, {{WeeklyClosing{}, {}, BranchScope::Only, {u"分館"_s}, false}}}), u"calendar.rule:1"_s);
    EXPECT_EQ(refusal({one, {{WeeklyClosing{}, {}, BranchScope::Only, {}, false}}}), u"calendar.rule:1"_s);
    EXPECT_EQ(refusal({one, {ruleOf(HolidayRule{}), ruleOf(HolidayRule{Treatment::Closed})}}),
              u"calendar.holidays:本館"_s);
    EXPECT_EQ(refusal({one, {ruleOf(YearlyClosing{{1, 1}, {12, 31}})}}), u"calendar.never_open:本館"_s);
    EXPECT_EQ(refusal({one, {}}), QString());
}

TEST(HolidayLists, AreMissedFromMarchForTheComingYear) {
    Holidays holidays = holidays2026();
    EXPECT_EQ(missingHolidayYears(holidays, QDate(2026, 2, 28)), QList<int>{});
    EXPECT_EQ(missingHolidayYears(holidays, QDate(2026, 3, 1)), QList<int>{2027});
    EXPECT_EQ(missingHolidayYears(holidays, QDate(2027, 1, 5)), QList<int>{2027});
    holidays.add(QDate(2027, 1, 1), u"元日"_s); // a list that broke off
    EXPECT_EQ(missingHolidayYears(holidays, QDate(2026, 11, 27)), QList<int>{2027});
    holidays.add(QDate(2027, 11, 23), u"勤労感謝の日"_s);
    EXPECT_EQ(missingHolidayYears(holidays, QDate(2026, 11, 27)), QList<int>{});
    holidays.forget(2026);
    EXPECT_EQ(holidays.years(), QList<int>{2027});
}

} // namespace uketsuke
