#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"

#include <QDateTime>

#include <random>

namespace uketsuke {

/// What is wrong with an invented application, so that a clerk has something to find.
enum class SpecimenTrap {
    None,
    OldAddress,      ///< the document shows another address
    OtherName,       ///< the document shows another given name
    Expired,         ///< the document's expiry has passed
    NotEligible,     ///< lives elsewhere and names no company or school
    HiraganaKana,    ///< hiragana where katakana belongs
    OddMail,         ///< foo..bar@… as old carriers gave out
    OtherPostalCode, ///< the postal code is another city's
};

/// An invented applicant (見本) with the papers that go with it.
struct SpecimenPerson {
    QString receiptNumber;
    QDateTime submittedAt; ///< UTC
    Procedure procedure = Procedure::NewRegistration;
    ApplicantValues values;
    QDate birthDate;
    QString fullAddress;
    IdentityDocumentType documentType = IdentityDocumentType::DrivingLicence;
    SpecimenTrap trap = SpecimenTrap::None;
    bool isOutside = false; ///< works or studies in the city: a further paper shows it
};

/// Numbers that are the same on every compiler: std's distributions are not.
class SpecimenDice
{
public:
    explicit SpecimenDice(quint32 seed) : m_engine(seed) {}
    /// From 0 to below `bound`.
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }

private:
    std::mt19937 m_engine;
};

/// The n-th applicant of a sample. The first twelve are a clean, pleasant mix of all procedures; traps come afterwards.
[[nodiscard]] SpecimenPerson specimenPerson(int index, SpecimenDice& dice, const QDate& today);

} // namespace uketsuke
