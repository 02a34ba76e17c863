#pragma once

#include "app/domain/result.h"

#include <QMap>
#include <array>

namespace uketsuke {

/// What the form asks (domain.md § 4). The order is the order in which they are shown.
enum class ApplicantField {
    FamilyName,
    GivenName,
    FamilyKana,
    GivenKana,
    BirthDate,
    PostalCode,
    Prefecture,
    City,
    Street,
    Building,
    Telephone,
    Email,
    ExistingCardNumber,
    Affiliation, ///< 勤務先・学校名, for people who work or study in the city
    Branch,      ///< 館: where the applicant wants to be served, in the form's own words; not every form asks
    NoticeAccepted,
};

inline constexpr std::array allApplicantFields{
    ApplicantField::FamilyName,         ApplicantField::GivenName,   ApplicantField::FamilyKana,
    ApplicantField::GivenKana,          ApplicantField::BirthDate,   ApplicantField::PostalCode,
    ApplicantField::Prefecture,         ApplicantField::City,        ApplicantField::Street,
    ApplicantField::Building,           ApplicantField::Telephone,   ApplicantField::Email,
    ApplicantField::ExistingCardNumber, ApplicantField::Affiliation, ApplicantField::Branch,
    ApplicantField::NoticeAccepted};

/// The key used in mapping files and in stored JSON, e.g. "family_name".
[[nodiscard]] QString applicantFieldKey(ApplicantField field);
[[nodiscard]] Result<ApplicantField> applicantFieldFromKey(const QString& key);

/// Values exactly as received, character for character (domain.md § 8); a field that was not sent is absent.
using ApplicantValues = QMap<ApplicantField, QString>;

/// The longest value in characters (Unicode code points, not UTF-16 units), or 0 where the form has no limit (§ 4).
[[nodiscard]] int longestValue(ApplicantField field);

/// 氏 and 名 as typed with one space between (no 様).
[[nodiscard]] QString fullName(const ApplicantValues& values);
/// Prefecture, city, street and building as typed, one after the other; a space before the building.
[[nodiscard]] QString fullAddress(const ApplicantValues& values);

} // namespace uketsuke
