#include "app/domain/card/scheme_detection.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Numbers as a library gives them: one after the other, each with its check digit.
QStringList numbersOf(CheckDigitScheme scheme, int count, const Nw7Letters& letters = {}) {
    QStringList numbers;
    for (int index = 0; index < count; ++index) {
        const QString body = QString::number(2'009'312'745LL + index * 37LL);
        numbers.append(body + checkDigit(scheme, body, letters).value());
    }
    return numbers;
}

QList<CheckDigitScheme> agreeingWithAll(const QStringList& numbers) {
    QList<CheckDigitScheme> schemes;
    for (const SchemeAgreement& one : compareWithSchemes(numbers))
        if (one.agreeing == numbers.size())
            schemes.append(one.scheme);
    return schemes;
}

} // namespace

TEST(SchemeDetection, FindsTheSchemeOfAListAndNoOther) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes) {
        const QList<CheckDigitScheme> expected =
            scheme == CheckDigitScheme::None ? QList<CheckDigitScheme>() : QList<CheckDigitScheme>{scheme};
        EXPECT_EQ(agreeingWithAll(numbersOf(scheme, 60)), expected) << checkDigitSchemeKey(scheme).toStdString();
    }
}

TEST(SchemeDetection, SaysThatFormsOfModulus11AreAlikeUntilARemainderTellsThemApart) {
    QStringList numbers = numbersOf(CheckDigitScheme::Modulus11ZeroZero, 60);
    numbers.removeIf([](const QString& number) { return number.endsWith(u'0'); });
    EXPECT_EQ(agreeingWithAll(numbers).size(), 3);
}

TEST(SchemeDetection, CountsTheNumbersThatDoNotAgree) {
    QStringList numbers = numbersOf(CheckDigitScheme::SevenDr, 50);
    numbers[7].replace(numbers.at(7).size() - 1, 1, u"9"_s); // 7DR gives 0 to 6
    const SchemeAgreement best = compareWithSchemes(numbers).first();
    EXPECT_EQ(best.scheme, CheckDigitScheme::SevenDr);
    EXPECT_EQ(best.agreeing, 49);
}

TEST(SchemeDetection, FindsNoSchemeWhereThereIsNone) {
    QStringList numbers;
    for (int index = 0; index < 100; ++index)
        numbers.append(QString::number(7'000'000 + index));
    EXPECT_TRUE(agreeingWithAll(numbers).isEmpty());
}

TEST(SchemeDetection, TellsTheLettersThatModulus16Counts) {
    const SchemeAgreement best = compareWithSchemes(numbersOf(CheckDigitScheme::Modulus16, 40, {u'C', u'D'})).first();
    EXPECT_EQ(best.scheme, CheckDigitScheme::Modulus16);
    EXPECT_EQ(best.agreeing, 40);
    EXPECT_EQ(best.letters, (QList<Nw7Letters>{{u'C', u'D'}, {u'D', u'C'}}));
}

} // namespace uketsuke
