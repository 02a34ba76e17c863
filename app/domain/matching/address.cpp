#include "app/domain/matching/address.h"

#include "app/domain/matching/kanji.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";

/// 十二 → 12, 二十 → 20, 三五 → 35; the numbers of blocks, all below a hundred or digit by digit.
QString arabic(const QString& kanji) {
    const qsizetype ten = kanji.indexOf(u'十');
    if (ten < 0) {
        QString digits;
        for (const QChar c : kanji)
            digits += QString::number(kanjiDigits.indexOf(c));
        return digits;
    }
    const qsizetype tens = ten == 0 ? 1 : kanjiDigits.indexOf(kanji.at(0));
    const qsizetype ones = ten + 1 < kanji.size() ? kanjiDigits.indexOf(kanji.at(ten + 1)) : 0;
    return QString::number(tens * 10 + ones);
}

/// Kanji numbers become digits only where 丁目, 番, 号 or 条 follows: 五香 and 三郷 are names.
QString withArabicNumbers(QString text) {
    static const QRegularExpression numeral(u"([〇一二三四五六七八九十]{1,3})(?=丁目|番|号|条通)"_s);
    for (auto match = numeral.match(text); match.hasMatch(); match = numeral.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(1), match.capturedLength(1), arabic(match.captured(1)));
    return text;
}

/// Hyphen-like characters count as - only next to digits; a ー in a building's name stays.
QString withPlainHyphens(QString text) {
    static const QRegularExpression hyphen(u"(?<=\\d)[‐‑‒–—―−ーｰ－─](?=\\d)"_s);
    return text.replace(hyphen, u"-"_s);
}

QString withoutCounters(QString text) {
    static const QRegularExpression chome(u"(\\d+)(?:丁目|番地の|番地|番の|番|の)(?=\\d)"_s);
    static const QRegularExpression ending(u"(\\d+)(?:丁目|番地|番|号)(?=\\D|\\z)(?!室|棟|館)"_s);
    for (QString before; before != text;) {
        before = text;
        text.replace(chome, u"\\1-"_s);
    }
    return text.replace(ending, u"\\1"_s);
}

QString town(QString text) {
    static const QRegularExpression prefecture(u"\\A(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)"_s);
    static const QRegularExpression oaza(u"大字|字(?=\\D)"_s);
    return text.remove(prefecture).remove(oaza);
}

QString building(QString text) {
    static const QRegularExpression room(u"(\\d+)(?:号室|号)\\z"_s);
    static const QRegularExpression signs(u"[#\\s　、,]"_s);
    return text.replace(room, u"\\1"_s).remove(signs);
}

} // namespace

AddressParts addressParts(const QString& address) {
    static const QRegularExpression split(u"\\A(\\D*?)(\\d+(?:-\\d+)*)(.*)\\z"_s);
    const QString spaced = address.normalized(QString::NormalizationForm_KC).simplified();
    static const QRegularExpression beforeBuilding(u"(?<=[\\d号]) +(?=\\d)"_s);
    QString text = spaced;
    text.replace(beforeBuilding, u" #"_s);
    text = withoutCounters(withPlainHyphens(withArabicNumbers(kanjiLooseKey(text))));
    const QRegularExpressionMatch match = split.match(text);
    if (!match.hasMatch())
        return {town(text), {}, {}};
    return {town(match.captured(1)), match.captured(2), building(match.captured(3))};
}

AddressGrade compareAddresses(const QString& left, const QString& right) {
    if (left == right)
        return AddressGrade::Same;
    const AddressParts one = addressParts(left), other = addressParts(right);
    if (one.town != other.town || one.town.isEmpty())
        return AddressGrade::Different;
    if (one.number != other.number)
        return AddressGrade::UpToTown;
    return one.building == other.building ? AddressGrade::SpellingVariant : AddressGrade::UpToNumber;
}

bool isStandardAddress(const ApplicantValues& values) {
    const AddressParts parts = addressParts(values.value(ApplicantField::City) + values.value(ApplicantField::Street));
    return !parts.town.isEmpty() && !parts.number.isEmpty();
}

} // namespace uketsuke
