#include "app/domain/review/library_system_check.h"

#include "app/domain/matching/japanese_date.h"
#include "app/domain/matching/kana.h"
#include "app/domain/matching/kanji.h"

namespace uketsuke {
namespace {

bool isRenewable(const LibrarySystemCheck& check, const LibrarySettings& settings, const QDate& today) {
    const bool runsOutSoon = check.expiresOn <= today.addMonths(settings.renewalWindowMonths);
    const bool longUnused = check.lastUsedOn.isValid() && check.lastUsedOn <= today.addYears(-settings.unusedYears);
    return runsOutSoon || longUnused;
}

bool birthDateDiffers(const LibrarySystemCheck& check, const ApplicantValues& values) {
    const auto typed = parseDate(values.value(ApplicantField::BirthDate));
    return check.birthDate.isValid() && typed && *typed != check.birthDate;
}

/// The library system shows the name in kanji or in kana; either may be it, in the loose form of § 8.
bool nameDiffers(const LibrarySystemCheck& check, const ApplicantValues& values) {
    if (check.nameShown.trimmed().isEmpty())
        return false;
    const QString kana = values.value(ApplicantField::FamilyKana) + values.value(ApplicantField::GivenKana);
    const QString shownAsKana = looseKanaKey(check.nameShown);
    return kanjiLooseKey(check.nameShown) != kanjiLooseKey(fullName(values)) && shownAsKana != looseKanaKey(kana) &&
           shownAsKana != looseKanaKey(fullName(values));
}

LibraryFinding judgeCard(const LibrarySystemCheck& check, Procedure procedure, const LibrarySettings& settings,
                         const QDate& today) {
    if (check.cardNumber.isEmpty())
        return LibraryFinding::NumberMissing;
    if (!hasRightCheckDigit(settings.existingCardScheme, check.cardNumber, settings.nw7Letters()))
        return LibraryFinding::NumberMalformed;
    if (procedure == Procedure::ForgottenNumber && !fitsNw7(check.cardNumber))
        return LibraryFinding::NumberMalformed;
    if (check.isVoid)
        return LibraryFinding::NumberVoid;
    if (!check.birthDate.isValid())
        return LibraryFinding::BirthDateMissing;
    if (neededLibraryFields(procedure).contains(LibraryField::Expiry) && !check.expiresOn.isValid())
        return LibraryFinding::ExpiryMissing;
    return procedure != Procedure::Renewal || isRenewable(check, settings, today) ? LibraryFinding::Fits
                                                                                  : LibraryFinding::NotYetRenewable;
}

} // namespace

bool showTheSame(const LibrarySystemCheck& one, const LibrarySystemCheck& other) {
    return one.hasCard == other.hasCard && one.cardNumber == other.cardNumber && one.nameShown == other.nameShown &&
           one.birthDate == other.birthDate && one.expiresOn == other.expiresOn && one.lastUsedOn == other.lastUsedOn;
}

QList<LibraryField> neededLibraryFields(Procedure procedure) {
    switch (procedure) {
    case Procedure::NewRegistration:
        return {};
    case Procedure::Reissue:
        return {LibraryField::CardNumber, LibraryField::BirthDate};
    case Procedure::Renewal:
    case Procedure::ChangeOfDetails:
    case Procedure::ForgottenNumber:
    case Procedure::ElibraryPassword:
        return {LibraryField::CardNumber, LibraryField::BirthDate, LibraryField::Expiry};
    }
    return {};
}

LibraryFinding judge(const LibrarySystemCheck& check, Procedure procedure, const ApplicantValues& values,
                     const LibrarySettings& settings, const QDate& today) {
    if (procedure == Procedure::NewRegistration)
        return check.hasCard ? LibraryFinding::CardExists : LibraryFinding::Fits;
    if (!check.hasCard)
        return LibraryFinding::NoCard;
    if (birthDateDiffers(check, values))
        return LibraryFinding::BirthDateDiffers;
    const LibraryFinding finding = judgeCard(check, procedure, settings, today);
    return finding == LibraryFinding::Fits && nameDiffers(check, values) ? LibraryFinding::NameDiffers : finding;
}

QDate expiryAfter(Procedure procedure, const LibrarySystemCheck& check, const LibrarySettings& settings,
                  const QDate& today) {
    switch (procedure) {
    case Procedure::NewRegistration:
    case Procedure::Reissue:
        return today.addYears(settings.validityYears);
    case Procedure::Renewal: {
        // A card that has run out long ago is not valid backwards: then the decision's day counts.
        const bool fromOld = settings.validityStart == ValidityStart::OldExpiry && check.expiresOn > today;
        return (fromOld ? check.expiresOn : today).addYears(settings.validityYears);
    }
    case Procedure::ChangeOfDetails:
    case Procedure::ForgottenNumber:
    case Procedure::ElibraryPassword:
        return {};
    }
    return {};
}

} // namespace uketsuke
