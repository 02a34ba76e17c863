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

// Published elsewhere: Luhn's patent example, EAN-13, ISBN-10.
TEST(CheckDigits, AgreeWithOtherPublishedNumbers) {
    constexpr std::array isbn{2, 3, 4, 5, 6, 7, 8, 9, 10};
    EXPECT_EQ(checkDigit(CheckDigitScheme::Luhn, u"7992739871"_s), u"3"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus10Weight31, u"400638133393"_s), u"1"_s);
    EXPECT_EQ(modulus11CheckDigit(CheckDigitScheme::Modulus11ZeroX, u"030640615"_s, isbn), u"2"_s);
}

TEST(CheckDigits, SevenDsrGivesSevenForRemainderZero) {
    EXPECT_EQ(checkDigit(CheckDigitScheme::SevenDsr, u"99991234567"_s), u"7"_s);
}

TEST(CheckDigits, Modulus11WithTenWeightsIsIsbn10s) {
    constexpr std::array weights{2, 3, 4, 5, 6, 7, 8, 9, 10};
    EXPECT_EQ(modulus11CheckDigit(CheckDigitScheme::Modulus11ZeroX, u"488380478"_s, weights), u"X"_s);
}

TEST(CheckDigits, Modulus16IsNw7sOwn) {
    EXPECT_EQ(modulus16CheckDigit(u"37859"_s, {u'A', u'B'}), u"+"_s);
}

TEST(CheckDigits, Modulus16WithRemainderZeroIsZeroAndNotA) {
    // A (16) + 0 + A (16) = 32, a multiple of 16.
    EXPECT_EQ(modulus16CheckDigit(u"0"_s, {u'A', u'A'}), u"0"_s);
}

TEST(CheckDigits, Modulus16CountsTheLibrarysOwnLetters) {
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus16, u"37859"_s, {u'A', u'B'}), u"+"_s);
    EXPECT_TRUE(hasRightCheckDigit(CheckDigitScheme::Modulus16, u"37859+"_s, {u'A', u'B'}));
    EXPECT_FALSE(hasRightCheckDigit(CheckDigitScheme::Modulus16, u"37859+"_s));
}

TEST(CheckDigits, OnlyTheXOfModulus11FitsInNoNw7Barcode) {
    EXPECT_FALSE(fitsNw7(u"900000"_s + checkDigit(CheckDigitScheme::Modulus11ZeroX, u"6"_s).value()));
    EXPECT_TRUE(fitsNw7(u"37859+"_s));
    EXPECT_FALSE(fitsNw7(u"A1A"_s)) << "the letters are the frame, not the number";
    EXPECT_FALSE(fitsNw7({}));
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

TEST(CheckDigits, NothingIsNoBody) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes) {
        EXPECT_EQ(checkDigit(scheme, u""_s).has_value(), scheme == CheckDigitScheme::None);
        EXPECT_EQ(hasRightCheckDigit(scheme, u"0"_s), scheme == CheckDigitScheme::None);
    }
}

TEST(CheckDigits, OnlyTheLettersAToDFrameANumber) {
    EXPECT_TRUE(modulus16CheckDigit(u"1"_s, {u'A', u'D'}));
    EXPECT_FALSE(modulus16CheckDigit(u"1"_s, {u'E', u'A'}));
    EXPECT_FALSE(modulus16CheckDigit(u"1"_s, {u'A', u'1'}));
}

TEST(CheckDigits, Modulus11SaysOneOptionForEachOfTheRemaindersZeroAndOne) {
    // 2·0 + 3·0 = 0; 6·2 = 12 leaves 1; 1·2 = 2.
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11ZeroZero, u"0"_s), u"0"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11OneZero, u"0"_s), u"1"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11ZeroX, u"0"_s), u"0"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11ZeroZero, u"6"_s), u"0"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11OneZero, u"6"_s), u"0"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11ZeroX, u"6"_s), u"X"_s);
    for (const auto scheme :
         {CheckDigitScheme::Modulus11ZeroZero, CheckDigitScheme::Modulus11OneZero, CheckDigitScheme::Modulus11ZeroX})
        EXPECT_EQ(checkDigit(scheme, u"1"_s), u"9"_s);
}

TEST(CheckDigits, ModulusElevensWeightsBeginAgainAfterTheSeven) {
    // The seventh digit from the right has the weight 2 again: 11 − 2 = 9, as for the first.
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11ZeroX, u"1000000"_s), u"9"_s);
    EXPECT_EQ(checkDigit(CheckDigitScheme::Modulus11ZeroX, u"100000"_s), u"4"_s);
}

TEST(CheckDigits, EveryNumberWithItsOwnDigitIsRight) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        for (qint64 value = 1; value < 4'000'000'000; value = value * 3 + 7) {
            const QString body = QString::number(value);
            EXPECT_TRUE(hasRightCheckDigit(scheme, body + checkDigit(scheme, body).value())) << value;
        }
}

TEST(CheckDigits, SevenAndNineAreRemaindersOfTheWholeNumber) {
    for (qint64 value = 1; value < 10'000'000'000; value = value * 3 + 5) {
        const QString body = QString::number(value);
        EXPECT_EQ(checkDigit(CheckDigitScheme::SevenDr, body), QString::number(value % 7));
        EXPECT_EQ(checkDigit(CheckDigitScheme::SevenDsr, body), QString::number(7 - value % 7));
        EXPECT_EQ(checkDigit(CheckDigitScheme::NineDr, body), QString::number(value % 9));
        EXPECT_EQ(checkDigit(CheckDigitScheme::NineDsr, body), QString::number(9 - value % 9));
    }
}

class OneWrongDigit : public testing::TestWithParam<CheckDigitScheme>
{
};

TEST_P(OneWrongDigit, IsAlwaysFound) {
    const QString body = u"400763000011"_s, digit = checkDigit(GetParam(), body).value();
    for (qsizetype place = 0; place < body.size(); ++place)
        for (char16_t wrong = u'0'; wrong <= u'9'; ++wrong) {
            QString typed = body;
            typed[place] = wrong;
            EXPECT_EQ(hasRightCheckDigit(GetParam(), typed + digit), typed == body) << qPrintable(typed);
        }
}

INSTANTIATE_TEST_SUITE_P(StrongSchemes, OneWrongDigit,
                         testing::Values(CheckDigitScheme::Luhn, CheckDigitScheme::Modulus10Weight31,
                                         CheckDigitScheme::Modulus11ZeroX, CheckDigitScheme::Modulus16));

TEST(TwoDigitsChanged, AreFoundByModulus11) {
    const QString body = u"4007630219"_s, digit = checkDigit(CheckDigitScheme::Modulus11ZeroX, body).value();
    for (qsizetype place = 0; place + 1 < body.size(); ++place) {
        QString typed = body;
        std::swap(typed[place], typed[place + 1]);
        EXPECT_EQ(hasRightCheckDigit(CheckDigitScheme::Modulus11ZeroX, typed + digit), typed == body);
    }
}

TEST(CheckDigits, EveryKeyReadsBackAsItsScheme) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        EXPECT_EQ(checkDigitSchemeFromKey(checkDigitSchemeKey(scheme)), scheme);
}

} // namespace uketsuke
