#include "app/domain/matching/kanji_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

int multiplierOf(QChar character) {
    switch (character.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

/// 千二百三十四 → 1234, 十二 → 12; without 十, 百 and 千 digit by digit: 三五二 → 352.
int valueOf(const QString& kanji) {
    constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";
    int value = 0, digits = 0;
    for (const QChar character : kanji) {
        const int multiplier = multiplierOf(character);
        if (multiplier == 0) {
            digits = digits * 10 + static_cast<int>(kanjiDigits.indexOf(character));
            continue;
        }
        value += qMax(1, digits) * multiplier;
        digits = 0;
    }
    return value + digits;
}

} // namespace

QString withArabicNumbers(QString address) {
    // 十余二 is a town of Kashiwa: what follows it is not part of its 二.
    static const QRegularExpression numeral(
        u"(?:(?<=十余二)|(?<![〇一二三四五六七八九十百千余]))([〇一二三四五六七八九十百千]{1,7})(?=丁目|番(?![町街丁])|号(?![棟館]))"_s);
    for (auto match = numeral.match(address); match.hasMatch();
         match = numeral.match(address, match.capturedStart() + 1))
        address.replace(match.capturedStart(1), match.capturedLength(1), QString::number(valueOf(match.captured(1))));
    return address;
}

} // namespace uketsuke
