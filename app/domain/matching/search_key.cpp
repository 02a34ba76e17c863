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

void addNumberKeys(QStringList& keys, const QString& text) {
    const QString digits = digitsOf(text.normalized(QString::NormalizationForm_KC));
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
    return isNumber(key) ? digitsOf(key) : key;
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
