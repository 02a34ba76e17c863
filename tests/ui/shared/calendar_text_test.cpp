#include "ui/shared/calendar_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

CalendarRule ruleNamed(CalendarRuleKind kind, const QString& name = {}) {
    return {std::move(kind), name, BranchScope::All, {}, false};
}

LibraryCalendar kashiwa() {
    Holidays holidays;
    holidays.add(QDate(2026, 11, 23), u"勤労感謝の日"_s);
    return {{ruleNamed(WeeklyClosing{}), ruleNamed(HolidayRule{}),
             ruleNamed(YearlyClosing{{12, 28}, {1, 4}}, u"年末年始"_s),
             ruleNamed(DatedClosing{QDate(2026, 12, 10), QDate(2026, 12, 11)}, u"蔵書点検"_s),
             ruleNamed(DatedOpening{QDate(2026, 12, 14), QDate(2026, 12, 14)})},
            holidays};
}

QString countedFrom(int month, int day, int openDays = 2) {
    return countedDateText(kashiwa().count(QDate(2026, month, day), openDays));
}

} // namespace

TEST(WhyADate, IsSaidWithTheDaysThatWerePassed) {
    EXPECT_EQ(countedFrom(11, 21), u"受付 11/21(土)＋2開館日＝11/23(月)（祝日開館）"_s);
    EXPECT_EQ(countedFrom(11, 24), u"受付 11/24(火)＋2開館日＝11/26(木)"_s);
    EXPECT_EQ(countedFrom(11, 28), u"受付 11/28(土)＋2開館日＝12/1(火)（11/30(月)は休館: 毎週月曜日）"_s);
    EXPECT_EQ(countedFrom(11, 22), u"受付 11/22(日)＋2開館日＝11/24(火)（11/23(月)は祝日開館）"_s);
    EXPECT_EQ(countedFrom(12, 26), u"受付 12/26(土)＋2開館日＝1/5(火)（12/28(月)〜1/4(月)は休館: 年末年始）"_s);
    EXPECT_EQ(countedFrom(12, 9, 3),
              u"受付 12/9(水)＋3開館日＝12/14(月)（12/10(木)〜12/11(金)は休館: 蔵書点検、臨時開館）"_s);
    EXPECT_EQ(countedFrom(11, 24, 0), u"受付 11/24(火)＋0開館日＝11/24(火)"_s);
}

TEST(WhyADate, IsNotSaidWhereItWasCountedByAnotherCalendar) {
    EXPECT_EQ(dueDayText(kashiwa(), {2026, 11, 24}, 2, {2026, 11, 26}), u"受付 11/24(火)＋2開館日＝11/26(木)"_s);
    EXPECT_EQ(dueDayText(kashiwa(), {2026, 11, 24}, 2, {2026, 11, 27}), QString());
}

TEST(ADayOfTheCalendar, SaysWhyItIsOpenOrClosed) {
    const auto said = [](int month, int day) { return calendarDayText(kashiwa().on(QDate(2026, month, day))); };
    EXPECT_EQ(said(11, 23), u"祝日開館（勤労感謝の日）"_s);
    EXPECT_EQ(said(11, 24), u"開館"_s);
    EXPECT_EQ(said(11, 30), u"休館: 毎週月曜日"_s);
    EXPECT_EQ(said(12, 10), u"休館: 蔵書点検"_s);
    EXPECT_EQ(said(12, 14), u"臨時開館"_s);
    EXPECT_EQ(said(12, 29), u"休館: 年末年始"_s);
}

TEST(ARuleOfTheCalendar, IsSaidInWords) {
    const auto said = [](CalendarRuleKind kind) { return calendarRuleText(ruleNamed(std::move(kind))); };
    EXPECT_EQ(said(NthWeekdayClosing{3, Qt::Monday, OnHoliday::Closed}), u"第3月曜日（祝日も休館）"_s);
    EXPECT_EQ(said(NthWeekdayClosing{NthWeekdayClosing::last, Qt::Thursday, {}}), u"最終木曜日"_s);
    EXPECT_EQ(said(MonthEndClosing{MonthEndClosing::Which::LastWeekday, {}}), u"毎月の最後の平日"_s);
    EXPECT_EQ(said(HolidayRule{HolidayRule::Treatment::OpenThenClosed}), u"祝日は開館、翌平日に休館"_s);
    EXPECT_EQ(said(YearlyClosing{{12, 28}, {1, 4}}), u"毎年 12/28〜1/4"_s);
    EXPECT_EQ(said(DatedClosing{QDate(2026, 12, 31), QDate(2027, 1, 2)}), u"臨時休館 2026/12/31(木)〜2027/1/2(土)"_s);
    EXPECT_EQ(said(DatedOpening{QDate(2027, 5, 3), QDate(2027, 5, 3)}), u"臨時開館 2027/5/3(月)"_s);
}

} // namespace uketsuke
