#include "app/domain/eligibility/eligibility.h"

#include "app/domain/eligibility/postal_area.h"
#include "app/domain/matching/kanji.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString withoutPrefecture(const QString& typed, const QString& prefecture) {
    const QString key = kanjiLooseKey(typed), prefectureKey = kanjiLooseKey(prefecture);
    return key.startsWith(prefectureKey) ? key.mid(prefectureKey.size()) : key;
}

/// People also write the prefecture into the city's field, or both into the street's.
QString cityPart(const ApplicantValues& values, const QString& prefecture) {
    const QString city = withoutPrefecture(values.value(ApplicantField::City), prefecture);
    return city.isEmpty() ? withoutPrefecture(values.value(ApplicantField::Street), prefecture) : city;
}

/// 柏 alone is no city's name, and nobody should be refused for it.
bool namesNoCity(const QString& city) {
    return std::none_of(city.begin(), city.end(), [](QChar c) { return QStringView(u"市区町村").contains(c); });
}

bool livesInPrefecture(const ApplicantValues& values, const QString& prefecture) {
    const QString typed = kanjiLooseKey(values.value(ApplicantField::Prefecture));
    const QString key = kanjiLooseKey(prefecture);
    return typed.isEmpty() || typed == key || typed + u'県' == key;
}

} // namespace

bool isCity(const QString& typed, const QString& city) {
    return kanjiLooseKey(typed).startsWith(kanjiLooseKey(city));
}

Eligibility eligibilityOf(const ApplicantValues& values, const EligibilitySettings& settings) {
    const QString city = cityPart(values, settings.prefecture);
    if (livesInPrefecture(values, settings.prefecture)) {
        if (isCity(city, settings.homeCity))
            return Eligibility::Resident;
        const bool neighbour = std::any_of(settings.neighbourCities.begin(), settings.neighbourCities.end(),
                                           [&](const QString& name) { return isCity(city, name); });
        if (neighbour)
            return Eligibility::Neighbour;
    }
    if (!values.value(ApplicantField::Affiliation).trimmed().isEmpty())
        return Eligibility::WorksOrStudies;
    return namesNoCity(city) ? Eligibility::Unclear : Eligibility::NotEligible;
}

PostalFinding postalFinding(const ApplicantValues& values, const EligibilitySettings& settings) {
    const QString code = values.value(ApplicantField::PostalCode);
    if (!postalDigits(code))
        return PostalFinding::Malformed;
    const QString typedCity = cityPart(values, settings.prefecture);
    const auto city = cityOfPostalCode(code);
    if (city)
        return isCity(typedCity, *city) ? PostalFinding::Agrees : PostalFinding::AnotherCity;
    const QStringList known = citiesOfPostalArea();
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&](const QString& name) { return isCity(typedCity, name); });
    return isKnown ? PostalFinding::OutsideArea : PostalFinding::CityUnknown;
}

} // namespace uketsuke
