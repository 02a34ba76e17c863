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

} // namespace uketsuke
