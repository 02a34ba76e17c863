#include "app/domain/application/listed_values.h"

#include "app/domain/mail/email_address.h"
#include "app/domain/matching/address.h"
#include "app/domain/matching/kana.h"

#include <QSet>

namespace uketsuke {
namespace {

QList<ApplicationFlag> flagsOf(const ApplicantValues& values, const EligibilitySettings& settings) {
    QList<ApplicationFlag> flags;
    const Eligibility eligibility = eligibilityOf(values, settings);
    if (eligibility == Eligibility::NotEligible || eligibility == Eligibility::Unclear)
        flags.append(ApplicationFlag::NotEligible);
    if (eligibility == Eligibility::WorksOrStudies)
        flags.append(ApplicationFlag::OutsideCity);
    if (!isWellFormedKana(values.value(ApplicantField::FamilyKana)) ||
        !isWellFormedKana(values.value(ApplicantField::GivenKana)))
        flags.append(ApplicationFlag::KanaMalformed);
    const auto mail = EmailAddress::parse(values.value(ApplicantField::Email));
    if (!mail || !mail->isStandard())
        flags.append(ApplicationFlag::MailNonStandard);
    if (!isStandardAddress(values))
        flags.append(ApplicationFlag::AddressNonStandard);
    return flags;
}

} // namespace

ListedValues listedValues(const ApplicantValues& values, const EligibilitySettings& settings) {
    const QString kana =
        (values.value(ApplicantField::FamilyKana) + u' ' + values.value(ApplicantField::GivenKana)).trimmed();
    return {fullName(values), kana, kanaKey(kana), flagsOf(values, settings)};
}

QList<ApplicationFlag> paperFlags(const QList<std::pair<DocumentSide, FileFormat>>& papers) {
    QSet<DocumentSide> sides;
    bool hasUnreadable = false;
    for (const auto& [side, format] : papers) {
        sides.insert(side);
        hasUnreadable = hasUnreadable || format == FileFormat::Unknown;
    }
    QList<ApplicationFlag> flags;
    if (!sides.contains(DocumentSide::Front))
        flags.append(ApplicationFlag::FrontMissing);
    if (!sides.contains(DocumentSide::Back))
        flags.append(ApplicationFlag::BackMissing);
    if (hasUnreadable)
        flags.append(ApplicationFlag::PictureDamaged);
    return flags;
}

bool isDecidedByValues(ApplicationFlag flag) {
    switch (flag) {
    case ApplicationFlag::NotEligible:
    case ApplicationFlag::OutsideCity:
    case ApplicationFlag::KanaMalformed:
    case ApplicationFlag::MailNonStandard:
    case ApplicationFlag::AddressNonStandard:
        return true;
    case ApplicationFlag::FrontMissing:
    case ApplicationFlag::BackMissing:
    case ApplicationFlag::PictureDamaged:
    case ApplicationFlag::Revised:
        return false;
    }
    return false;
}

} // namespace uketsuke
