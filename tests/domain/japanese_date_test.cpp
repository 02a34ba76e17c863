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
                                         u" 2026/11/23 ", u"2026/11/23(月)", u"令和 8年 11月 23日",
                                         u"令和8年11月23日(月)", u"２０２６／１１／２３", u"㋿8年11月23日",
                                         u"Ｒ８．１１．２３", u"R08-11-23", u"2026/11/23 0:00:00", u"2026-11-23 00:00",
                                         u"令和8年11月23日 0:00", u"2026\u221211\u221223"));

TEST(DatesRead, TheFirstYearOfAnEraIsGannen) {
    EXPECT_EQ(parseDate(u"令和元年5月1日"_s), QDate(2019, 5, 1));
    EXPECT_EQ(parseDate(u"平成元年1月8日"_s), QDate(1989, 1, 8));
    EXPECT_EQ(parseDate(u"R元.5.1"_s), QDate(2019, 5, 1));
    EXPECT_EQ(parseDate(u"昭和1年12月31日"_s), QDate(1926, 12, 31));
    EXPECT_EQ(eraText(QDate(2019, 5, 1)), u"令和元年5月1日"_s);
    EXPECT_EQ(eraText(QDate(2020, 1, 1)), u"令和2年1月1日"_s);
}

struct EraBoundary {
    const char16_t* last;  ///< of the era before
    const char16_t* after; ///< the day after it, written with the same era
    const char16_t* first;
    QDate firstDay;
};

class EraBoundaries : public testing::TestWithParam<EraBoundary>
{
};

TEST_P(EraBoundaries, AreTheRealOnes) {
    EXPECT_TRUE(parseDate(QString::fromUtf16(GetParam().last)));
    EXPECT_FALSE(parseDate(QString::fromUtf16(GetParam().after)));
    EXPECT_EQ(parseDate(QString::fromUtf16(GetParam().first)), GetParam().firstDay);
}

INSTANTIATE_TEST_SUITE_P(
    Since1868, EraBoundaries,
    testing::Values(EraBoundary{u"平成31年4月30日", u"平成31年5月1日", u"令和元年5月1日", QDate(2019, 5, 1)},
                    EraBoundary{u"昭和64年1月7日", u"昭和64年1月8日", u"平成元年1月8日", QDate(1989, 1, 8)},
                    EraBoundary{u"大正15年12月25日", u"大正15年12月26日", u"昭和元年12月25日", QDate(1926, 12, 25)},
                    EraBoundary{u"明治45年7月30日", u"明治45年7月31日", u"大正元年7月30日", QDate(1912, 7, 30)}));

TEST(DatesRead, DaysBeforeMeijiHaveNoEra) {
    EXPECT_FALSE(parseDate(u"明治元年1月24日"_s));
    EXPECT_EQ(parseDate(u"明治元年1月25日"_s), QDate(1868, 1, 25));
    EXPECT_TRUE(eraText(QDate(1868, 1, 24)).isEmpty());
    EXPECT_TRUE(eraText(QDate()).isEmpty());
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
    EXPECT_FALSE(parseDate(u"令和7年2月29日"_s));
    EXPECT_FALSE(parseDate(u"1900/02/29"_s));
    EXPECT_FALSE(parseDate(u"2026/11/31"_s));
    EXPECT_FALSE(parseDate(u"慶応3年1月1日"_s));
    EXPECT_FALSE(parseDate(u"2026/11/23 extra"_s));
    EXPECT_FALSE(parseDate(u"2026/11/23\n2026/11/24"_s));
}

TEST(DatesRead, EveryDaySince1868ReadsBackFromItsEra) {
    for (QDate day(1868, 1, 25); day < QDate(2100, 1, 1); day = day.addDays(1))
        ASSERT_EQ(parseDate(eraText(day)), day) << qPrintable(eraText(day));
}

TEST(DatesRead, LeapDaysSince1868ReadBackInEverySpelling) {
    for (int year = 1872; year < 2100; ++year) {
        const QDate day(year, 2, 29);
        const QString slashed = u"%1/2/29"_s.arg(year);
        ASSERT_EQ(parseDate(slashed).has_value(), day.isValid()) << year;
        if (day.isValid()) {
            ASSERT_EQ(parseDate(day.toString(u"yyyy年M月d日"_s)), day) << year;
        }
    }
}

TEST(Timestamps, AreJapansTime) {
    EXPECT_EQ(parseTimestamp(u"2026/11/22 08:15"_s), QDateTime(QDate(2026, 11, 21), QTime(23, 15), Qt::UTC));
    EXPECT_EQ(parseTimestamp(u"令和8年11月22日 8:15:30"_s), QDateTime(QDate(2026, 11, 21), QTime(23, 15, 30), Qt::UTC));
    EXPECT_EQ(parseTimestamp(u"2026年11月22日10時5分"_s), QDateTime(QDate(2026, 11, 22), QTime(1, 5), Qt::UTC));
    EXPECT_EQ(parseTimestamp(u"2026/11/22(日)10:05"_s), QDateTime(QDate(2026, 11, 22), QTime(1, 5), Qt::UTC));
    EXPECT_EQ(parseTimestamp(u"２０２６／１１／２２　０８：１５"_s),
              QDateTime(QDate(2026, 11, 21), QTime(23, 15), Qt::UTC));
    EXPECT_EQ(parseTimestamp(u"2026-11-22"_s), QDateTime(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC));
    EXPECT_FALSE(parseTimestamp(u"2026/11/22 25:15"_s));
    EXPECT_FALSE(parseTimestamp(u"2026/11/22 10:60"_s));
    EXPECT_FALSE(parseTimestamp(u"2026/02/30 10:00"_s));
    EXPECT_FALSE(parseTimestamp(u"10:15"_s));
}

TEST(Timestamps, SayTheirOffsetWhereItIsWritten) {
    const QDateTime moment(QDate(2026, 11, 21), QTime(23, 15, 30), Qt::UTC);
    EXPECT_EQ(parseTimestamp(u"2026-11-22T08:15:30+09:00"_s), moment);
    EXPECT_EQ(parseTimestamp(u"2026-11-21T23:15:30.250Z"_s), moment);
    EXPECT_EQ(parseTimestamp(u"2026-11-21 18:15:30 -0500"_s), moment);
    EXPECT_FALSE(parseTimestamp(u"2026-11-22T08:15:30+25:00"_s));
}

TEST(Timestamps, TheDayInJapanBeginsAtFifteenUtc) {
    EXPECT_EQ(dayInJapan(QDateTime(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC)), QDate(2026, 11, 22));
    EXPECT_EQ(dayInJapan(QDateTime(QDate(2026, 11, 21), QTime(14, 59), Qt::UTC)), QDate(2026, 11, 21));
}

TEST(Ages, AreCountedInWholeYears) {
    EXPECT_EQ(ageOn(QDate(1994, 8, 14), QDate(2026, 8, 13)), 31);
    EXPECT_EQ(ageOn(QDate(1994, 8, 14), QDate(2026, 8, 14)), 32);
    EXPECT_EQ(ageOn(QDate(2027, 1, 1), QDate(2026, 8, 14)), 0);
}

} // namespace uketsuke
