#pragma once

#include "app/domain/application/applicant_field.h"

#include <QStringList>

namespace uketsuke {

/// Who may apply (domain.md § 3); the cities are a setting.
struct EligibilitySettings {
    QString prefecture = QStringLiteral("千葉県");
    QString homeCity = QStringLiteral("柏市");
    QStringList neighbourCities = {QStringLiteral("松戸市"),   QStringLiteral("流山市"), QStringLiteral("野田市"),
                                   QStringLiteral("我孫子市"), QStringLiteral("印西市"), QStringLiteral("白井市"),
                                   QStringLiteral("鎌ケ谷市")};
};

enum class Eligibility {
    Resident,       ///< 柏市在住
    Neighbour,      ///< lives in a neighbouring city of the prefecture
    WorksOrStudies, ///< lives elsewhere and named a company or school: needs a paper that shows it
    NotEligible,    ///< lives elsewhere and named nothing
    Unclear,        ///< the address names no city
};

[[nodiscard]] Eligibility eligibilityOf(const ApplicantValues& values, const EligibilitySettings& settings = {});

enum class PostalFinding { Agrees, AnotherCity, OutsideArea, CityUnknown, Malformed };

/// Whether the postal code and the city typed belong together; OutsideArea where the code is not of the area,
/// CityUnknown where the table knows neither the code nor the city, so that nothing can be said.
[[nodiscard]] PostalFinding postalFinding(const ApplicantValues& values, const EligibilitySettings& settings = {});

/// Whether the city field begins with this city; 鎌ヶ谷市 and 鎌ケ谷市 are the same.
[[nodiscard]] bool isCity(const QString& typed, const QString& city);

} // namespace uketsuke
