#include "app/domain/card/check_digit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr std::array libraryModulus11Weights{2, 3, 4, 5, 6, 7};
constexpr QStringView nw7Characters = u"0123456789-$:/.+ABCD";

bool isAsciiDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString digitText(int value) {
    return QString::number(value);
}

int remainderOf(const QString& digits, int modulus) {
    int remainder = 0;
    for (const QChar digit : digits)
        remainder = (remainder * 10 + digit.digitValue()) % modulus;
    return remainder;
}

enum class Products { Split, Whole };

/// The sum of digits × weights, the first weight at the right end.
int weightedSum(const QString& digits, std::span<const int> weights, Products products) {
    int sum = 0;
    for (qsizetype place = 0; place < digits.size(); ++place) {
        const int weight = weights[static_cast<size_t>(place) % weights.size()];
        const int product = digits.at(digits.size() - 1 - place).digitValue() * weight;
        sum += products == Products::Split ? product / 10 + product % 10 : product;
    }
    return sum;
}

QString modulus10(const QString& body, std::span<const int> weights, Products products) {
    return digitText((10 - weightedSum(body, weights, products) % 10) % 10);
}

int digitSum(const QString& digits) {
    constexpr std::array ones{1};
    return weightedSum(digits, ones, Products::Whole);
}

QString modulus11Text(CheckDigitScheme scheme, int remainder) {
    if (remainder == 0)
        return scheme == CheckDigitScheme::Modulus11OneZero ? u"1"_s : u"0"_s;
    if (remainder == 1)
        return scheme == CheckDigitScheme::Modulus11ZeroX ? u"X"_s : u"0"_s;
    return digitText(11 - remainder);
}

} // namespace

QString checkDigitSchemeKey(CheckDigitScheme scheme) {
    switch (scheme) {
    case CheckDigitScheme::None:
        return u"none"_s;
    case CheckDigitScheme::Luhn:
        return u"luhn"_s;
    case CheckDigitScheme::Modulus10Weight21Whole:
        return u"modulus10_weight21_whole"_s;
    case CheckDigitScheme::Modulus10Weight31:
        return u"modulus10_weight31"_s;
    case CheckDigitScheme::SevenDr:
        return u"7dr"_s;
    case CheckDigitScheme::SevenDsr:
        return u"7dsr"_s;
    case CheckDigitScheme::NineDr:
        return u"9dr"_s;
    case CheckDigitScheme::NineDsr:
        return u"9dsr"_s;
    case CheckDigitScheme::Modulus11ZeroZero:
        return u"modulus11_00"_s;
    case CheckDigitScheme::Modulus11OneZero:
        return u"modulus11_10"_s;
    case CheckDigitScheme::Modulus11ZeroX:
        return u"modulus11_0x"_s;
    case CheckDigitScheme::Modulus16:
        return u"modulus16"_s;
    }
    return {};
}

Result<CheckDigitScheme> checkDigitSchemeFromKey(const QString& key) {
    for (const CheckDigitScheme scheme : allCheckDigitSchemes)
        if (checkDigitSchemeKey(scheme) == key)
            return scheme;
    return fail(ErrorKind::Invalid, u"check_digit.scheme"_s);
}

Result<QString> checkDigit(CheckDigitScheme scheme, const QString& body, const Nw7Letters& letters) {
    constexpr std::array weights21{2, 1};
    constexpr std::array weights31{3, 1};
    if (scheme == CheckDigitScheme::None)
        return u""_s;
    if (scheme == CheckDigitScheme::Modulus16)
        return modulus16CheckDigit(body, letters);
    if (!isAsciiDigits(body))
        return fail(ErrorKind::Invalid, u"check_digit.body"_s);
    switch (scheme) {
    case CheckDigitScheme::Luhn:
        return modulus10(body, weights21, Products::Split);
    case CheckDigitScheme::Modulus10Weight21Whole:
        return modulus10(body, weights21, Products::Whole);
    case CheckDigitScheme::Modulus10Weight31:
        return modulus10(body, weights31, Products::Whole);
    case CheckDigitScheme::SevenDr:
        return digitText(remainderOf(body, 7));
    case CheckDigitScheme::SevenDsr:
        return digitText(7 - remainderOf(body, 7));
    case CheckDigitScheme::NineDr:
        return digitText(digitSum(body) % 9);
    case CheckDigitScheme::NineDsr:
        return digitText(9 - digitSum(body) % 9);
    case CheckDigitScheme::Modulus11ZeroZero:
    case CheckDigitScheme::Modulus11OneZero:
    case CheckDigitScheme::Modulus11ZeroX:
        return modulus11CheckDigit(scheme, body, libraryModulus11Weights);
    case CheckDigitScheme::None:
    case CheckDigitScheme::Modulus16:
        break;
    }
    return fail(ErrorKind::Internal, u"check_digit.scheme"_s);
}

bool hasRightCheckDigit(CheckDigitScheme scheme, const QString& number, const Nw7Letters& letters) {
    if (scheme == CheckDigitScheme::None)
        return true;
    if (number.size() < 2)
        return false;
    const auto right = checkDigit(scheme, number.chopped(1), letters);
    return right && number.endsWith(*right);
}

bool fitsNw7(const QString& number) {
    const QStringView signs = nw7Characters.first(nw7Characters.indexOf(u'A'));
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [&](QChar c) { return signs.contains(c); });
}

Result<QString> modulus11CheckDigit(CheckDigitScheme scheme, const QString& body, std::span<const int> weights) {
    if (!isAsciiDigits(body) || weights.empty())
        return fail(ErrorKind::Invalid, u"check_digit.body"_s);
    return modulus11Text(scheme, weightedSum(body, weights, Products::Whole) % 11);
}

Result<QString> modulus16CheckDigit(const QString& body, const Nw7Letters& letters) {
    const auto isFrame = [](QChar letter) { return letter >= u'A' && letter <= u'D'; };
    if (body.isEmpty() || !isFrame(letters.start) || !isFrame(letters.stop))
        return fail(ErrorKind::Invalid, u"check_digit.body"_s);
    const QString whole = letters.start + body + letters.stop;
    int sum = 0;
    for (const QChar character : whole) {
        const qsizetype value = nw7Characters.indexOf(character);
        if (value < 0)
            return fail(ErrorKind::Invalid, u"check_digit.body"_s);
        sum += static_cast<int>(value);
    }
    return QString(nw7Characters.at((16 - sum % 16) % 16));
}

} // namespace uketsuke
