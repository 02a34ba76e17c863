#include "app/domain/card/card_number_range.h"
#include "app/domain/card/scanned_number.h"

#include "app/domain/card/check_digit.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ScannedNumbers, LoseStartAndStopLettersAndEnter) {
    EXPECT_EQ(readScannedNumber(u"A1234567890A\r\n"_s), u"1234567890"_s);
    EXPECT_EQ(readScannedNumber(u"b1234c"_s), u"1234"_s);
    EXPECT_EQ(readScannedNumber(u"1234-5678 90"_s), u"1234567890"_s);
    EXPECT_EQ(readScannedNumber(u"Ａ１２３４Ａ"_s), u"1234"_s);
    EXPECT_EQ(readScannedNumber(u"\t１２３４－５６ー７８　９０\r"_s), u"1234567890"_s);
    EXPECT_EQ(readScannedNumber(u"00123"_s), u"00123"_s);
    EXPECT_EQ(readScannedNumber(u"D0001d\n"_s), u"0001"_s);
    EXPECT_EQ(readScannedNumber(u"123x"_s), u"123X"_s);
}

TEST(ScannedNumbers, KeepTheCheckCharactersOfModulus16) {
    for (const QString& sign : {u"$"_s, u":"_s, u"/"_s, u"+"_s, u"."_s, u"-"_s})
        EXPECT_EQ(readScannedNumber(u"A1234"_s + sign + u"B\r"_s), u"1234"_s + sign);
    EXPECT_EQ(readScannedNumber(u"1234+"_s), u"1234+"_s);
    EXPECT_EQ(readScannedNumber(u"1234-"_s), u"1234"_s);
    EXPECT_FALSE(readScannedNumber(u"1234."_s));
    EXPECT_FALSE(readScannedNumber(u"12+34"_s));
}

TEST(ScannedNumbers, EveryNumberThatIsIssuedReadsBackFromItsBarcode) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        for (int value = 100000; value < 100200; ++value) {
            const QString body = QString::number(value);
            const QString number = body + checkDigit(scheme, body).value();
            EXPECT_EQ(readScannedNumber(u'A' + number + u"A\r\n"_s), number);
        }
}

TEST(ScannedNumbers, RefuseWhatIsNoNumber) {
    EXPECT_FALSE(readScannedNumber(u""_s));
    EXPECT_FALSE(readScannedNumber(u"AB"_s));
    EXPECT_FALSE(readScannedNumber(u"12E4"_s));
    EXPECT_FALSE(readScannedNumber(u"12\x001D34"_s));
    EXPECT_FALSE(readScannedNumber(u"12\u200B34"_s));
    EXPECT_FALSE(readScannedNumber(u"１２a３４"_s));
    EXPECT_FALSE(readScannedNumber(u"一二三"_s));
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
    EXPECT_FALSE(range.isLow());
}

TEST(Ranges, ThatAreUsedUpAlwaysWarn) {
    CardNumberRange range;
    range.last = 10;
    range.warnBelow = 0;
    range.next = 10;
    EXPECT_FALSE(range.isLow());
    range.next = 11;
    EXPECT_TRUE(range.isLow());
}

TEST(Ranges, AreRefusedWhereTheLastNumberDoesNotFit) {
    CardNumberRange range;
    range.name = u"A"_s;
    range.width = 3;
    range.first = 1;
    range.last = 1000;
    EXPECT_EQ(validate(range).error().detail, u"range.width"_s);
}

TEST(Ranges, LeaveOutWhatNoBarcodeCanCarry) {
    CardNumberRange range;
    range.name = u"A"_s;
    range.width = 1;
    range.first = 5;
    range.last = 7;
    range.scheme = CheckDigitScheme::Modulus11ZeroX;
    EXPECT_EQ(issuableFrom(range, 5), 5);
    EXPECT_EQ(issuableFrom(range, 6), 7) << "6 has the check digit X";
    EXPECT_EQ(issuableFrom(range, 8), std::nullopt);
    range.first = range.last = 6;
    EXPECT_EQ(validate(range).error().detail, u"range.scheme"_s);
}

TEST(Ranges, ReadDigitsOfEitherWidthAndNothingElse) {
    EXPECT_EQ(readRangeValue(u" ００12 "_s), 12);
    for (const QString& typed : {u""_s, u"abc"_s, u"-1"_s, u"+1"_s, u"1.5"_s, u"99999999999999999999"_s})
        EXPECT_EQ(readRangeValue(typed).error().detail, u"range.value"_s) << typed.toStdString();
}

TEST(Ranges, AreRefusedWhereANumberWouldBeLongerThanAScanMayBe) {
    CardNumberRange range;
    range.name = u"A"_s;
    range.last = 9;
    range.width = 18;
    range.prefix = u"1"_s;
    EXPECT_TRUE(validate(range));
    range.prefix = u"12"_s;
    EXPECT_EQ(validate(range).error().detail, u"range.width"_s);
}

} // namespace uketsuke
