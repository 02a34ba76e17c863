#include "app/domain/matching/kana.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr QStringView droppedCharacters = u" \u3000\t・･＝=゠";
constexpr QStringView hyphenLike = u"-‐‑‒–—―−ーｰ－─━";

bool isHiragana(QChar c) {
    return (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
}
bool isKatakana(QChar c) {
    return (c >= u'ァ' && c <= u'ヺ') || c == u'ー' || c == u'ヽ' || c == u'ヾ';
}

/// U+309B/C stand apart from their kana in old data; NFKC would turn them into space + U+3099/A.
QString withCombiningMarks(QString text) {
    return text.replace(u'゛', QChar(0x3099)).replace(u'゜', QChar(0x309A));
}

const QHash<QChar, QChar>& largeKana() {
    static const QHash<QChar, QChar> table{
        {u'ァ', u'ア'}, {u'ィ', u'イ'}, {u'ゥ', u'ウ'}, {u'ェ', u'エ'}, {u'ォ', u'オ'}, {u'ッ', u'ツ'}, {u'ャ', u'ヤ'},
        {u'ュ', u'ユ'}, {u'ョ', u'ヨ'}, {u'ヮ', u'ワ'}, {u'ヵ', u'カ'}, {u'ヶ', u'ケ'}, {u'ヂ', u'ジ'}, {u'ヅ', u'ズ'}};
    return table;
}

} // namespace

QString kanaKey(const QString& text) {
    const QString folded = withCombiningMarks(text).normalized(QString::NormalizationForm_KC);
    QString key;
    key.reserve(folded.size());
    for (const QChar character : folded) {
        if (droppedCharacters.contains(character))
            continue;
        if (isHiragana(character))
            key += QChar(character.unicode() + (u'ァ' - u'ぁ'));
        else if (hyphenLike.contains(character) && !key.isEmpty() && isKatakana(key.back()))
            key += u'ー';
        else
            key += character;
    }
    return key;
}

QString looseKanaKey(const QString& text) {
    QString key = kanaKey(text);
    key.replace(u"ヴァ"_s, u"バ"_s).replace(u"ヴィ"_s, u"ビ"_s).replace(u"ヴェ"_s, u"ベ"_s).replace(u"ヴォ"_s, u"ボ"_s);
    key.replace(u"ヴ"_s, u"ブ"_s);
    key.replace(u'ヷ', u'バ').replace(u'ヸ', u'ビ').replace(u'ヹ', u'ベ').replace(u'ヺ', u'ボ');
    for (QChar& character : key)
        character = largeKana().value(character, character);
    return key;
}

bool isWellFormedKana(const QString& text) {
    const QString folded = withCombiningMarks(text).normalized(QString::NormalizationForm_KC).trimmed();
    if (folded.isEmpty())
        return false;
    bool hasKana = false;
    for (const QChar character : folded) {
        const bool kana = isKatakana(character) && character != u'ー';
        hasKana = hasKana || kana;
        if (!kana && character != u'ー' && !droppedCharacters.contains(character))
            return false;
    }
    return hasKana;
}

} // namespace uketsuke
