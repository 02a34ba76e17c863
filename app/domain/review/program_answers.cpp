#include "app/domain/review/program_answers.h"

#include "app/domain/card/scanned_number.h"
#include "app/domain/eligibility/postal_area.h"
#include "app/domain/mail/email_address.h"
#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/kana.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

ProgramAnswer cityAnswer(Eligibility eligibility) {
    switch (eligibility) {
    case Eligibility::Resident:
        return {Grade::Agrees, {ReasonKind::Resident, {}}};
    case Eligibility::Neighbour:
        return {Grade::Agrees, {ReasonKind::Neighbour, {}}};
    case Eligibility::WorksOrStudies:
        return {Grade::LookAgain, {ReasonKind::WorksOrStudies, {}}};
    case Eligibility::NotEligible:
        return {Grade::Differs, {ReasonKind::NotEligible, {}}};
    case Eligibility::Unclear:
        return {Grade::LookAgain, {ReasonKind::CityUnclear, {}}};
    }
    return {};
}

} // namespace

ProgramAnswer kanaAnswer(const ApplicantValues& values) {
    const bool wellFormed = isWellFormedKana(values.value(ApplicantField::FamilyKana)) &&
                            isWellFormedKana(values.value(ApplicantField::GivenKana));
    return wellFormed ? ProgramAnswer{Grade::Agrees, {ReasonKind::KanaWellFormed, {}}}
                      : ProgramAnswer{Grade::LookAgain, {ReasonKind::KanaMalformed, {}}};
}

ProgramAnswer birthDateAnswer(const ApplicantValues& values, const QDate& today) {
    const auto birth = parseDate(values.value(ApplicantField::BirthDate));
    if (!birth)
        return {std::nullopt, {ReasonKind::BirthDateUnreadable, {}}};
    return {std::nullopt, {ReasonKind::AgeFromBirthDate, {eraText(*birth), QString::number(ageOn(*birth, today))}}};
}

ProgramAnswer eligibilityAnswer(const ApplicantValues& values, const EligibilitySettings& settings) {
    const Eligibility eligibility = eligibilityOf(values, settings);
    ProgramAnswer answer = cityAnswer(eligibility);
    if (eligibility != Eligibility::Resident && eligibility != Eligibility::Neighbour)
        return answer;
    switch (postalFinding(values, settings)) {
    case PostalFinding::Agrees:
    case PostalFinding::CityUnknown:
        return answer;
    case PostalFinding::AnotherCity:
        return {Grade::LookAgain,
                {ReasonKind::PostalOfAnotherCity,
                 {cityOfPostalCode(values.value(ApplicantField::PostalCode)).value_or(QString())}}};
    case PostalFinding::OutsideArea:
        return {Grade::LookAgain, {ReasonKind::PostalOutsideArea, {settings.homeCity}}};
    case PostalFinding::Malformed:
        return {Grade::LookAgain, {ReasonKind::PostalMalformed, {}}};
    }
    return answer;
}

ProgramAnswer telephoneAnswer(const ApplicantValues& values) {
    static const QRegularExpression separators(u"[\\s()\\-‐‑‒–—―−ー]"_s);
    static const QRegularExpression number(u"\\A(?:0|\\+81)[1-9]\\d{8,9}\\z"_s);
    const QString typed = values.value(ApplicantField::Telephone).normalized(QString::NormalizationForm_KC).trimmed();
    if (typed.isEmpty())
        return {Grade::LookAgain, {ReasonKind::TelephoneNotGiven, {}}};
    return number.match(QString(typed).remove(separators)).hasMatch()
               ? ProgramAnswer{Grade::Agrees, {ReasonKind::TelephoneWellFormed, {}}}
               : ProgramAnswer{Grade::LookAgain, {ReasonKind::TelephoneMalformed, {}}};
}

ProgramAnswer emailAnswer(const ApplicantValues& values) {
    const auto address = EmailAddress::parse(values.value(ApplicantField::Email));
    if (!address)
        return {Grade::Differs, {ReasonKind::MailUnusable, {}}};
    return address->isStandard() ? ProgramAnswer{Grade::Agrees, {ReasonKind::MailStandard, {}}}
                                 : ProgramAnswer{Grade::LookAgain, {ReasonKind::MailNonStandard, {}}};
}

ProgramAnswer existingNumberAnswer(const ApplicantValues& values, const LibrarySettings& settings) {
    const QString typed = values.value(ApplicantField::ExistingCardNumber).trimmed();
    if (typed.isEmpty())
        return {Grade::LookAgain, {ReasonKind::NumberNotGiven, {}}};
    const auto number = readScannedNumber(typed);
    const bool right = number && hasRightCheckDigit(settings.existingCardScheme, *number, settings.nw7Letters());
    return right ? ProgramAnswer{Grade::Agrees, {ReasonKind::CheckDigitRight, {}}}
                 : ProgramAnswer{Grade::LookAgain, {ReasonKind::CheckDigitWrong, {}}};
}

ProgramAnswer documentRuleAnswer(IdentityDocumentType type, const LibrarySettings& settings) {
    switch (type) {
    case IdentityDocumentType::Unknown:
        return {std::nullopt, {ReasonKind::TypeUnknown, {}}};
    case IdentityDocumentType::Other:
        return {std::nullopt, {ReasonKind::OtherDocument, {}}};
    case IdentityDocumentType::MyNumberCard:
        return {std::nullopt, {ReasonKind::MyNumberFrontOnly, {}}};
    case IdentityDocumentType::DrivingLicence:
        return {std::nullopt, {ReasonKind::ChangesOnTheBack, {}}};
    case IdentityDocumentType::ResidenceCard:
    case IdentityDocumentType::SpecialPermanentResidentCertificate:
        return {std::nullopt, {ReasonKind::AddressChangesOnTheBack, {}}};
    case IdentityDocumentType::DrivingHistoryCertificate:
        return {std::nullopt, {ReasonKind::IssuedSince2012April, {}}};
    case IdentityDocumentType::HealthInsuranceCard:
        return {std::nullopt, {ReasonKind::InsuranceEnded, {}}};
    case IdentityDocumentType::EligibilityCertificate:
        return {std::nullopt, {ReasonKind::AddressOnTheBack, {}}};
    case IdentityDocumentType::Passport:
        return {std::nullopt, {ReasonKind::PassportHasNoAddress, {}}};
    case IdentityDocumentType::ResidentRecord:
        return {std::nullopt, {ReasonKind::ResidentRecordRecent, {QString::number(settings.residentRecordMonths)}}};
    case IdentityDocumentType::StudentCard:
    case IdentityDocumentType::DisabilityCertificate:
    case IdentityDocumentType::MaternityHandbook:
        return {std::nullopt, {ReasonKind::ForChildren, {}}};
    case IdentityDocumentType::NotificationCard:
        return {std::nullopt, {ReasonKind::NoIdentityDocument, {}}};
    }
    return {};
}

} // namespace uketsuke
