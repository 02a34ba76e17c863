#include "app/domain/card/card_number_range.h"
#include "app/domain/card/scanned_number.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ScannedNumbers, LoseStartAndStopLettersAndEnter) {
    EXPECT_EQ(readScannedNumber(u"A1234567890A\r\n"_s), u"1234567890"_s);
    EXPECT_EQ(readScannedNumber(u"b1234c"_s), u"1234"_s);
    EXPECT_EQ(readScannedNumber(u"1234-5678 90"_s), u"1234567890"_s);
    EXPECT_EQ(readScannedNumber(u"Ａ１２３４Ａ"_s), u"1234"_s);
}

TEST(ScannedNumbers, RefuseWhatIsNoNumber) {
    EXPECT_FALSE(readScannedNumber(u""_s));
    EXPECT_FALSE(readScannedNumber(u"AB"_s));
    EXPECT_FALSE(readScannedNumber(u"12E4"_s));
    EXPECT_FALSE(readScannedNumber(QString(21, u'1')));
}

TEST(Ranges, GiveNumbersWithTheirCheckDigit) {
    CardNumberRange range;
    range.name = u"A"_s;
    range.prefix = u"9"_s;
    range.width = 6;
    range.first = 1;
    range.last = 9999;
    range.next = 9950;
    range.scheme = CheckDigitScheme::Luhn;
    ASSERT_TRUE(validate(range));
    EXPECT_EQ(numberAt(range, 1), u"9000001"_s + checkDigit(CheckDigitScheme::Luhn, u"9000001"_s).value());
    EXPECT_EQ(range.remaining(), 50);
    EXPECT_TRUE(range.isLow());
    range.isActive = false;
    EXPECT_EQ(range.remaining(), 0);
}

TEST(Ranges, AreRefusedWhereTheLastNumberDoesNotFit) {
    CardNumberRange range;
    range.name = u"A"_s;
    range.width = 3;
    range.first = 1;
    range.last = 1000;
    EXPECT_EQ(validate(range).error().detail, u"range.width"_s);
}

} // namespace uketsuke
