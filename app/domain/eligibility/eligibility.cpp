#include "app/domain/eligibility/eligibility.h"

#include "app/domain/eligibility/postal_area.h"
#include "app/domain/matching/kanji.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// People also write the prefecture into the city's field, or both into the street's.
QString cityPart(const ApplicantValues& values, const QString& prefecture) {
    QString city = kanjiLooseKey(values.value(ApplicantField::City));
    if (city.isEmpty())
        city = kanjiLooseKey(values.value(ApplicantField::Street));
    const QString prefectureKey = kanjiLooseKey(prefecture);
    return city.startsWith(prefectureKey) ? city.mid(prefectureKey.size()) : city;
}

bool livesInPrefecture(const ApplicantValues& values, const QString& prefecture) {
    const QString typed = kanjiLooseKey(values.value(ApplicantField::Prefecture));
    return typed.isEmpty() || typed == kanjiLooseKey(prefecture);
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
    return city.isEmpty() ? Eligibility::Unclear : Eligibility::NotEligible;
}

PostalFinding postalFinding(const ApplicantValues& values) {
    const QString typed = values.value(ApplicantField::PostalCode);
    if (!postalDigits(typed))
        return PostalFinding::Malformed;
    const auto city = cityOfPostalCode(typed);
    if (!city)
        return PostalFinding::OutsideArea;
    return isCity(cityPart(values, u"千葉県"_s), *city) ? PostalFinding::Agrees : PostalFinding::AnotherCity;
}

} // namespace uketsuke
