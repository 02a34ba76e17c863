#include "app/domain/card/check_digit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

// The published examples of domain.md § 6.
TEST(CheckDigits, AreThePublishedOnes) {
    EXPECT_EQ(checkDigit(CheckDigitScheme::Luhn, u"12345678"_s), u"2"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus10Weight21Whole, u"12345678"_s), u"4"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus10Weight31, u"12345"_s), u"7"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus10Weight31, u"400763000011"_s), u"6"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::SevenDr, u"12345678901"_s), u"3"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::SevenDr, u"99991234567"_s), u"0"_s);
}

TEST(CheckDigits, SevenDsrGivesSevenForRemainderZero) {
    EXPECT_EQ(checkDigit(CheckDigitScheme::SevenDsr, u"99991234567"_s), u"7"_s);
}

TEST(CheckDigits, Modulus11WithTenWeightsIsIsbn10s) {
    constexpr std::array weights{2, 3, 4, 5, 6, 7, 8, 9, 10};
    EXPECT_EQ(modulus11CheckDigit(CheckDigitScheme::Modulus11ZeroX, u"488380478"_s, weights), u"X"_s);
}

TEST(CheckDigits, Modulus16IsNw7sOwn) {
    EXPECT_EQ(modulus16CheckDigit(u"37859"_s, u'A', u'B'), u"+"_s);
}

TEST(CheckDigits, Modulus16WithRemainderZeroIsZeroAndNotA) {
    // A (16) + 0 + A (16) = 32, a multiple of 16.
    EXPECT_EQ(modulus16CheckDigit(u"0"_s, u'A', u'A'), u"0"_s);
}

TEST(CheckDigits, ANumberWithAWrongLastDigitIsFound) {
    EXPECT_TRUE(hasRightCheckDigit(CheckDigitScheme::SevenDr, u"123456789013"_s));
    EXPECT_FALSE(hasRightCheckDigit(CheckDigitScheme::SevenDr, u"123456789014"_s));
    EXPECT_FALSE(hasRightCheckDigit(CheckDigitScheme::SevenDr, u""_s));
}

TEST(CheckDigits, LettersAndFullWidthDigitsAreRefused) {
    EXPECT_FALSE(checkDigit(CheckDigitScheme::Luhn, u"12a"_s));
    EXPECT_FALSE(checkDigit(CheckDigitScheme::Luhn, u"１２"_s));
}

TEST(CheckDigits, EveryKeyReadsBackAsItsScheme) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        EXPECT_EQ(checkDigitSchemeFromKey(checkDigitSchemeKey(scheme)), scheme);
}

} // namespace uketsuke
