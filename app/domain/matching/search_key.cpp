#include "app/domain/matching/search_key.h"

#include "app/domain/matching/kana.h"
#include "app/domain/matching/kanji.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QString digitsOf(const QString& key) {
    QString digits;
    std::copy_if(key.begin(), key.end(), std::back_inserter(digits), isAsciiDigit);
    return digits;
}

/// "090-1234-5678" and "(04)7100-0000" are numbers: digits and the signs people write between them.
bool isNumber(const QString& key) {
    return std::any_of(key.begin(), key.end(), isAsciiDigit) && std::all_of(key.begin(), key.end(), [](QChar c) {
               return isAsciiDigit(c) || QStringView(u"-()+ー.").contains(c);
           });
}

/// A card read by the scanner into the search field: NW-7's start and stop letters around a number.
bool isScanned(const QString& key) {
    const auto isFrame = [](QChar c) { return c >= u'a' && c <= u'd'; };
    constexpr qsizetype shortestNumber = 6; // "a1b" may be the beginning of a mail address
    return key.size() >= shortestNumber + 2 && isFrame(key.front()) && isFrame(key.back()) &&
           std::all_of(key.begin() + 1, key.end() - 1, [](QChar c) { return isAsciiDigit(c) || c == u'-'; });
}

/// The digits as they are dialled at home: +81 90 … is 090 ….
QString homeDigits(const QString& number) {
    const QString digits = digitsOf(number);
    return number.startsWith(u"+81"_s) ? u'0' + digits.mid(2) : digits;
}

void addNumberKeys(QStringList& keys, const QString& text) {
    const QString digits = homeDigits(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (digits.isEmpty())
        return;
    keys << digits << digits.right(4);
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits.at(zeros) == u'0')
        ++zeros;
    keys << digits.mid(zeros);
}

} // namespace

QString searchKey(const QString& typed) {
    const QString key = kanjiLooseKey(kanaKey(typed)).toLower();
    return isNumber(key) || isScanned(key) ? homeDigits(key) : key;
}

QStringList searchKeys(const QString& receiptNumber, const ApplicantValues& values) {
    const QString family = values.value(ApplicantField::FamilyName), given = values.value(ApplicantField::GivenName);
    const QString familyKana = values.value(ApplicantField::FamilyKana);
    const QString givenKana = values.value(ApplicantField::GivenKana);
    QStringList keys{searchKey(family),
                     searchKey(given),
                     searchKey(family + given),
                     searchKey(familyKana),
                     searchKey(givenKana),
                     searchKey(familyKana + givenKana),
                     searchKey(values.value(ApplicantField::Email)),
                     searchKey(receiptNumber)};
    addNumberKeys(keys, receiptNumber);
    addNumberKeys(keys, values.value(ApplicantField::Telephone));
    addNumberKeys(keys, values.value(ApplicantField::ExistingCardNumber));
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

} // namespace uketsuke
