#include "app/domain/matching/kanji.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Variant → the form by which both are found. Kana ケ, ヶ and が (as in 鎌ケ谷, 光が丘) become ケ.
const QHash<char32_t, char32_t>& variants() {
    static const QHash<char32_t, char32_t> table{{U'髙', U'高'},
                                                 {U'﨑', U'崎'},
                                                 {U'碕', U'崎'},
                                                 {U'嵜', U'崎'},
                                                 {U'𠮷', U'吉'},
                                                 {U'邊', U'辺'},
                                                 {U'邉', U'辺'},
                                                 {U'濵', U'浜'},
                                                 {U'濱', U'浜'},
                                                 {U'德', U'徳'},
                                                 {U'眞', U'真'},
                                                 {U'澤', U'沢'},
                                                 {U'廣', U'広'},
                                                 {U'國', U'国'},
                                                 {U'ヶ', U'ケ'},
                                                 {U'が', U'ケ'},
                                                 {U'ガ', U'ケ'},
                                                 {U'櫻', U'桜'},
                                                 {U'齋', U'斎'},
                                                 {U'齊', U'斉'},
                                                 {U'嶋', U'島'},
                                                 {U'條', U'条'},
                                                 {U'龍', U'竜'},
                                                 {U'瀧', U'滝'},
                                                 {U'冨', U'富'},
                                                 {U'壽', U'寿'},
                                                 {U'惠', U'恵'},
                                                 {U'榮', U'栄'},
                                                 // CP932 decodes these four otherwise than JIS does.
                                                 {U'\uFF5E', U'\u301C'},
                                                 {U'\u2212', U'-'},
                                                 {U'\u2015', U'\u2014'},
                                                 {U'\u2010', U'-'}};
    return table;
}

bool isVariationSelector(char32_t point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
}

} // namespace

QString kanjiLooseKey(const QString& text) {
    QString key;
    for (const char32_t point : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (isVariationSelector(point) || QChar::isSpace(point))
            continue;
        const char32_t folded = variants().value(point, point);
        key += QChar::fromUcs4(folded);
    }
    return key;
}

} // namespace uketsuke
