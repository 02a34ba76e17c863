#include "app/services/settings/calendar_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QJsonObject planWith(const char* rule) {
    return QJsonDocument::fromJson(QByteArray(R"({"branches": ["本館", "分館"], "rules": [)") + rule + "]}").object();
}

QString refusalOf(const char* rule) {
    const auto plan = calendarPlanFromJson(planWith(rule));
    return plan ? QString() : plan.error().detail;
}

} // namespace

TEST(CalendarsAsJson, EveryKindOfRuleComesBackAsItWas) {
    for (const char* rule :
         {R"({"kind": "weekly", "day": "sun", "only": ["分館"]})",
          R"({"kind": "nth_weekday", "nth": "last", "day": "thu", "on_holiday": "closed", "all_but": ["本館"]})",
          R"({"kind": "nth_weekday", "nth": 5, "day": "mon"})",
          R"({"kind": "month_end", "which": "last_weekday", "on_holiday": "closed", "name": "館内整理日"})",
          R"({"kind": "holidays", "treatment": "open_then_closed"})", R"({"kind": "holidays", "treatment": "closed"})",
          R"({"kind": "yearly", "first": "12-28", "last": "01-04", "name": "年末年始", "check": true})",
          R"({"kind": "closing", "first": "2027-02-01", "last": "2027-02-05", "name": "蔵書点検"})",
          R"({"kind": "opening", "first": "2027-05-03", "last": "2027-05-03"})"}) {
        const QJsonObject json = planWith(rule);
        const auto plan = calendarPlanFromJson(json);
        ASSERT_TRUE(plan) << plan.error().detail.toStdString();
        EXPECT_EQ(toJson(*plan), json) << rule;
    }
}

TEST(CalendarsAsJson, AreRefusedByThePlaceThatBreaksTheSchema) {
    EXPECT_TRUE(refusalOf(R"({"kind": "weekly", "day": "montag"})").startsWith(u"calendar.schema:"_s));
    EXPECT_TRUE(refusalOf(R"({"kind": "weekly"})").startsWith(u"calendar.schema:"_s));
    EXPECT_TRUE(refusalOf(R"({"kind": "lunar"})").startsWith(u"calendar.schema:"_s));
    EXPECT_TRUE(refusalOf(R"({"kind": "weekly", "day": "mon", "colour": "red"})").startsWith(u"calendar.schema:"_s));
    EXPECT_TRUE(refusalOf(R"({"kind": "weekly", "day": "mon", "only": ["本館"], "all_but": ["分館"]})")
                    .startsWith(u"calendar.schema:"_s));
    EXPECT_EQ(refusalOf(R"({"kind": "yearly", "first": "02-30", "last": "03-01"})"), u"calendar.rule:1"_s);
    EXPECT_EQ(refusalOf(R"({"kind": "closing", "first": "2027-02-30", "last": "2027-03-01"})"), u"calendar.rule:1"_s);
    EXPECT_EQ(calendarPlanFromJson({}).error().kind, ErrorKind::Invalid);
}

TEST(CalendarsAsJson, HolidaysComeBackAsTheyWere) {
    Holidays holidays;
    holidays.add(QDate(2027, 1, 1), u"元日"_s);
    holidays.markToCheck(2027);
    EXPECT_EQ(holidaysFromJson(toJson(holidays)).value(), holidays);
    EXPECT_EQ(holidaysFromJson({{u"days"_s, QJsonObject{{u"2027-02-30"_s, u"x"_s}}}}).error().detail,
              u"holidays.day:2027-02-30"_s);
    EXPECT_EQ(holidaysFromJson({{u"days"_s, QJsonObject{{u"1/1"_s, u"x"_s}}}}).error().detail, u"holidays.day:1/1"_s);
    EXPECT_TRUE(holidaysFromJson({{u"days"_s, QJsonObject{{u"2027-01-01"_s, 1}}}})
                    .error()
                    .detail.startsWith(u"holidays.schema:"_s));
}

TEST(TheShippedCalendar, IsKashiwasToBeChecked) {
    const CalendarPlan plan = shippedCalendar();
    ASSERT_TRUE(validate(plan));
    for (const CalendarRule& rule : plan.rules)
        EXPECT_TRUE(rule.isToCheck);
    const BranchCalendars calendars(plan, shippedHolidays());
    const auto reasonAt = [&](const QString& branch, const QDate& day) { return calendars.of(branch).on(day).reason; };
    EXPECT_EQ(reasonAt(u"本館"_s, {2026, 11, 23}), DayReason::HolidayOpen);
    EXPECT_EQ(reasonAt(u"本館"_s, {2026, 11, 24}), DayReason::Ordinary); // no substitute closing
    EXPECT_EQ(reasonAt(u"本館"_s, {2026, 11, 30}), DayReason::WeeklyClosing);
    EXPECT_EQ(reasonAt(u"本館"_s, {2026, 12, 28}), DayReason::YearlyClosing);
    EXPECT_EQ(reasonAt(u"本館"_s, {2027, 1, 4}), DayReason::YearlyClosing);
    EXPECT_EQ(reasonAt(u"本館"_s, {2027, 1, 5}), DayReason::Ordinary);
    for (const QString& open : {u"本館"_s, u"豊四季台分館"_s, u"こども図書館"_s})
        EXPECT_EQ(reasonAt(open, {2026, 7, 20}), DayReason::HolidayOpen) << open.toStdString();
    EXPECT_EQ(reasonAt(u"そのほかの分館"_s, {2026, 7, 20}), DayReason::ClosedOnHoliday);
    EXPECT_EQ(reasonAt(u"そのほかの分館"_s, {2026, 11, 23}), DayReason::HolidayOpen); // the fourth
    EXPECT_EQ(calendars.of().addOpenDays({2026, 11, 21}, 2), QDate(2026, 11, 23));
}

} // namespace uketsuke
