#include "app/domain/eligibility/postal_area.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct PostalArea {
    int first, last; ///< seven digits, inclusive
    QStringView city;
};

/// domain.md § 9. 270-1471 is 船橋市 and 270-15xx 栄町: neither is in the table.
constexpr PostalArea postalAreas[] = {
    {2770000, 2779999, u"柏市"},   {2701441, 2701447, u"柏市"},   {2701451, 2701457, u"柏市"},
    {2701461, 2701466, u"柏市"},   {2700000, 2700099, u"松戸市"}, {2702200, 2702299, u"松戸市"},
    {2708500, 2708599, u"松戸市"}, {2710000, 2719999, u"松戸市"}, {2700100, 2700199, u"流山市"},
    {2780000, 2789999, u"野田市"}, {2700200, 2700299, u"野田市"}, {2701100, 2701199, u"我孫子市"},
    {2701300, 2701399, u"印西市"}, {2701600, 2701699, u"印西市"}, {2702300, 2702399, u"印西市"},
    {2701400, 2701439, u"白井市"}, {2701492, 2701496, u"白井市"}, {2730100, 2730199, u"鎌ケ谷市"},
};

} // namespace

std::optional<QString> postalDigits(const QString& typed) {
    static const QRegularExpression signs(u"[\\s〒\\-‐−–—―ー]"_s);
    static const QRegularExpression sevenDigits(u"\\A\\d{7}\\z"_s);
    QString digits = typed.normalized(QString::NormalizationForm_KC);
    digits.remove(signs);
    return sevenDigits.match(digits).hasMatch() ? std::optional(digits) : std::nullopt;
}

std::optional<QString> cityOfPostalCode(const QString& typed) {
    const auto digits = postalDigits(typed);
    if (!digits)
        return std::nullopt;
    const int code = digits->toInt();
    for (const PostalArea& area : postalAreas)
        if (code >= area.first && code <= area.last)
            return area.city.toString();
    return std::nullopt;
}

QStringList citiesOfPostalArea() {
    QStringList cities;
    for (const PostalArea& area : postalAreas)
        cities.append(area.city.toString());
    cities.removeDuplicates();
    return cities;
}

} // namespace uketsuke
