#include "app/domain/matching/japanese_date.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

class Dates : public testing::TestWithParam<const char16_t*>
{
};

TEST_P(Dates, AreReadInEverySpelling) {
    EXPECT_EQ(parseDate(QString::fromUtf16(GetParam())), QDate(2026, 11, 23));
}

INSTANTIATE_TEST_SUITE_P(Spellings, Dates,
                         testing::Values(u"2026/11/23", u"2026-11-23", u"2026.11.23", u"20261123", u"2026年11月23日",
                                         u"令和8年11月23日", u"令和８年１１月２３日", u"R8.11.23", u"r8/11/23",
                                         u" 2026/11/23 ", u"2026/11/23(月)", u"令和 8年 11月 23日"));

TEST(DatesRead, TheFirstYearOfAnEraIsGannen) {
    EXPECT_EQ(parseDate(u"令和元年5月1日"_s), QDate(2019, 5, 1));
    EXPECT_EQ(parseDate(u"平成元年1月8日"_s), QDate(1989, 1, 8));
}

TEST(DatesRead, ADayBeforeAnErasFirstIsNotInIt) {
    EXPECT_FALSE(parseDate(u"令和元年4月30日"_s));
    EXPECT_FALSE(parseDate(u"平成31年5月1日"_s));
    EXPECT_EQ(parseDate(u"平成31年4月30日"_s), QDate(2019, 4, 30));
    EXPECT_EQ(parseDate(u"昭和64年1月7日"_s), QDate(1989, 1, 7));
}

TEST(DatesRead, DaysThatDoNotExistAreRefused) {
    EXPECT_FALSE(parseDate(u"2026/02/29"_s));
    EXPECT_FALSE(parseDate(u"2026/13/01"_s));
    EXPECT_FALSE(parseDate(u"11/23"_s));
    EXPECT_FALSE(parseDate(u""_s));
    EXPECT_FALSE(parseDate(u"令和0年1月1日"_s));
}

TEST(DatesRead, EveryDaySince1868ReadsBackFromItsEra) {
    for (QDate day(1868, 1, 25); day < QDate(2100, 1, 1); day = day.addDays(1))
        ASSERT_EQ(parseDate(eraText(day)), day) << qPrintable(eraText(day));
}

TEST(Timestamps, AreJapansTime) {
    EXPECT_EQ(parseTimestamp(u"2026/11/22 08:15"_s), QDateTime(QDate(2026, 11, 21), QTime(23, 15), Qt::UTC));
    EXPECT_EQ(parseTimestamp(u"令和8年11月22日 8:15:30"_s), QDateTime(QDate(2026, 11, 21), QTime(23, 15, 30), Qt::UTC));
    EXPECT_FALSE(parseTimestamp(u"2026/11/22 25:15"_s));
}

TEST(Timestamps, TheDayInJapanBeginsAtFifteenUtc) {
    EXPECT_EQ(dayInJapan(QDateTime(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC)), QDate(2026, 11, 22));
    EXPECT_EQ(dayInJapan(QDateTime(QDate(2026, 11, 21), QTime(14, 59), Qt::UTC)), QDate(2026, 11, 21));
}

TEST(Ages, AreCountedInWholeYears) {
    EXPECT_EQ(ageOn(QDate(1994, 8, 14), QDate(2026, 8, 13)), 31);
    EXPECT_EQ(ageOn(QDate(1994, 8, 14), QDate(2026, 8, 14)), 32);
}

} // namespace uketsuke
