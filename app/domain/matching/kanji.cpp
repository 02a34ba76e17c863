#include "app/domain/matching/kanji.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Variant → the form by which both are found.
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
                                                 // Twins of CP932 and JIS, as far as NFKC leaves them apart.
                                                 {U'\u301C', U'~'},
                                                 {U'\u2225', U'\u2016'},
                                                 {U'\u2212', U'-'},
                                                 {U'\u2015', U'\u2014'},
                                                 {U'\u2010', U'-'}};
    return table;
}

bool isVariationSelector(char32_t point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
}

bool isKanji(char32_t point) {
    return QChar::script(point) == QChar::Script_Han;
}

bool isGa(char32_t point) {
    return point == U'が' || point == U'ガ';
}

/// 光が丘 and つくしが丘 are written with ケ and ヶ too; ナガイ is not ナケイ.
bool isPlaceNamesGa(const QList<char32_t>& points, qsizetype place) {
    return isGa(points.at(place)) && ((place > 0 && isKanji(points.at(place - 1))) ||
                                      (place + 1 < points.size() && isKanji(points.at(place + 1))));
}

} // namespace

QString kanjiLooseKey(const QString& text) {
    QList<char32_t> points;
    points.reserve(text.size());
    for (const uint point : text.normalized(QString::NormalizationForm_KC).toUcs4())
        if (!isVariationSelector(point) && !QChar::isSpace(point))
            points.append(point);
    QString key;
    key.reserve(points.size());
    for (qsizetype place = 0; place < points.size(); ++place) {
        const char32_t point = points.at(place);
        if (point < 0x80)
            key += QChar(static_cast<char16_t>(point));
        else
            key += QChar::fromUcs4(isPlaceNamesGa(points, place) ? U'ケ' : variants().value(point, point));
    }
    return key;
}

QString withJisCodePoints(QString text) {
    constexpr std::pair<char16_t, char16_t> twins[] = {
        {u'\uFF5E', u'\u301C'}, {u'\uFF0D', u'\u2212'}, {u'\u2015', u'\u2014'}, {u'\u2225', u'\u2016'},
        {u'\uFFE0', u'\u00A2'}, {u'\uFFE1', u'\u00A3'}, {u'\uFFE2', u'\u00AC'}};
    for (const auto& [microsoft, jis] : twins)
        text.replace(QChar(microsoft), QChar(jis));
    return text;
}

} // namespace uketsuke
