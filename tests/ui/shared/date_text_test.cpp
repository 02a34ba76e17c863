#include "ui/shared/date_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(DateTexts, ADayIsMonthDayAndWeekday) {
    EXPECT_EQ(DateText::day(QDate(2026, 11, 26)), u"11/26(木)"_s);
    EXPECT_EQ(DateText::dayWithYear(QDate(2026, 11, 23)), u"2026/11/23(月)"_s);
    EXPECT_EQ(DateText::day(QDate()), QString());
}

TEST(DateTexts, AMomentIsToldInJapanWhereverThePcThinksItIs) {
    // Half past midnight in Japan is still the day before in UTC.
    const QDateTime moment(QDate(2026, 11, 19), QTime(15, 30), Qt::UTC);
    EXPECT_EQ(DateText().moment(moment), u"11/20(金) 00:30"_s);
    EXPECT_EQ(DateText().dayOf(moment), QDate(2026, 11, 20));
}

TEST(DateTexts, ErasBeginOnTheirFirstDay) {
    EXPECT_EQ(DateText::eraDay(QDate(2019, 5, 1)), u"令和元年5月1日"_s);
    EXPECT_EQ(DateText::eraDay(QDate(2019, 4, 30)), u"平成31年4月30日"_s);
    EXPECT_EQ(DateText::eraDay(QDate(1989, 1, 7)), u"昭和64年1月7日"_s);
    EXPECT_EQ(DateText::eraDay(QDate(1926, 12, 25)), u"昭和元年12月25日"_s);
    EXPECT_EQ(DateText::eraDay(QDate(1994, 8, 14)), u"平成6年8月14日"_s);
}

} // namespace uketsuke
