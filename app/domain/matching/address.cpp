#include "app/domain/matching/address.h"

#include "app/domain/matching/kana.h"
#include "app/domain/matching/kanji.h"
#include "app/domain/matching/kanji_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Hyphen-like characters count as - only next to digits and the letters of rooms; a ー in a building's name stays.
QString withPlainHyphens(QString text) {
    static const QRegularExpression between(u"(?<=[0-9A-Za-z])[-‐‑‒–—―−ーｰ─](?=[0-9A-Za-z])"_s);
    static const QRegularExpression spaced(u"(?<=\\d) ?[-‐‑‒–—―−ーｰ─] ?(?=\\d)"_s);
    return text.replace(between, u"-"_s).replace(spaced, u"-"_s);
}

/// The number of a house with its counters. It starts at the first digits that are no part of a name (三番町), ends
/// before a room (203号室), a house of an estate (3号棟) or a floor, and jumps a space only after 丁目, or before 号.
const QRegularExpression& houseNumber() {
    static const QRegularExpression expression(
        uR"(\d++(?!号?[室棟館]|階|[Ff](?![A-Za-z])|条|番[町街丁]))"
        uR"((?:(?:丁目 ?[のノ]?|番地?[のノ]?|[のノ]|-|番地? (?=\d+号(?![室棟館])))\d++(?!号?[室棟館]|階|[Ff](?![A-Za-z])))*)"
        uR"((?:丁目|番地|番(?![町街丁])|号(?![室棟館]))?)"_s);
    return expression;
}

QString townKey(const QString& text) {
    static const QRegularExpression postalCode(u"\\A〒? ?\\d{3}-?\\d{4} ?"_s);
    static const QRegularExpression prefecture(u"\\A(?:東京都|北海道|京都府|大阪府|[^市区町村]{2,3}県)"_s);
    static const QRegularExpression section(u"大字|(?<!文)字"_s); // 十文字 is a name
    return kanaKey(kanjiLooseKey(QString(text).remove(postalCode)).remove(prefecture).remove(section));
}

QString numberKey(const QString& text) {
    static const QRegularExpression digits(u"0*(\\d+)"_s);
    QStringList numbers;
    for (auto found = digits.globalMatch(text); found.hasNext();)
        numbers << found.next().captured(1);
    return numbers.join(u'-');
}

QString buildingKey(const QString& text) {
    static const QRegularExpression room(u"(\\d)(?:号室|室|号(?![棟館]))"_s);
    static const QRegularExpression signs(u"[#、,]|no\\.?(?=\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hyphenOfWords(u"(?<=[ぁ-ヺー])[-‐−―](?=[ぁ-ヺ])"_s);
    static const QRegularExpression hyphenOfRooms(u"-(?!\\d)|(?<!\\d)-"_s);
    QString key = QString(text).replace(room, u"\\1"_s).remove(signs).replace(hyphenOfWords, u"ー"_s);
    return looseKanaKey(kanjiLooseKey(key).remove(hyphenOfRooms)).toLower();
}

/// Whether one wrote the room behind the number (5-8-12-203) that the other wrote with the building.
AddressGrade gradeOfRoomInNumber(const AddressParts& longer, const AddressParts& shorter) {
    const QString room = longer.number.mid(shorter.number.size() + 1);
    if (!longer.number.startsWith(shorter.number + u'-') || shorter.number.isEmpty() || room.contains(u'-'))
        return AddressGrade::UpToTown;
    if (longer.building + room == shorter.building)
        return AddressGrade::SpellingVariant;
    const QString name = shorter.building.chopped(qMin(room.size(), shorter.building.size()));
    const bool sameRoom = shorter.building.endsWith(room) && !name.isEmpty() && !name.back().isDigit();
    return sameRoom && longer.building.isEmpty() ? AddressGrade::UpToNumber : AddressGrade::UpToTown;
}

} // namespace

AddressParts addressParts(const QString& address) {
    const QString folded = withPlainHyphens(address.normalized(QString::NormalizationForm_KC).simplified());
    const QString text = withArabicNumbers(folded);
    static const QRegularExpression postalCode(u"\\A〒? ?\\d{3}-?\\d{4}(?!\\d)"_s);
    const qsizetype start = postalCode.match(text).capturedEnd();
    const QRegularExpressionMatch number = houseNumber().match(text, qMax<qsizetype>(0, start));
    if (!number.hasMatch())
        return {townKey(text), {}, {}};
    return {townKey(text.left(number.capturedStart())), numberKey(number.captured()),
            buildingKey(text.mid(number.capturedEnd()))};
}

AddressGrade compareAddresses(const QString& left, const QString& right) {
    if (left.trimmed().isEmpty() || right.trimmed().isEmpty())
        return AddressGrade::Different;
    if (withJisCodePoints(left) == withJisCodePoints(right))
        return AddressGrade::Same;
    const AddressParts one = addressParts(left), other = addressParts(right);
    if (one.town.isEmpty() || one.town != other.town)
        return AddressGrade::Different;
    if (one.number != other.number)
        return one.number.size() > other.number.size() ? gradeOfRoomInNumber(one, other)
                                                       : gradeOfRoomInNumber(other, one);
    return one.building == other.building ? AddressGrade::SpellingVariant : AddressGrade::UpToNumber;
}

bool isStandardAddress(const ApplicantValues& values) {
    const AddressParts parts = addressParts(values.value(ApplicantField::City) + values.value(ApplicantField::Street));
    return !parts.town.isEmpty() && !parts.number.isEmpty();
}

} // namespace uketsuke
