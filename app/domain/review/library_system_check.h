#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/settings/library_settings.h"

#include <QDateTime>

#include <optional>

namespace uketsuke {

/// What the library system shows of this person, as a clerk looked it up (§ 2). The form knows none of it.
struct LibrarySystemCheck {
    bool hasCard = false;
    QString cardNumber; ///< plain digits; empty where there is no card
    QString nameShown;
    QDate birthDate;
    QDate expiresOn;
    QDate lastUsedOn; ///< invalid where never used
    QString givenBy;
    QDateTime givenAt;
    bool isVoid = false; ///< this database made the number void: reissued, or its completion was undone
};

/// What the clerk has to look up for a procedure.
enum class LibraryField { CardNumber, Name, BirthDate, Expiry, LastUse };
[[nodiscard]] QList<LibraryField> libraryFieldsFor(Procedure procedure);

/// What the rules of § 2 make of it.
enum class LibraryFinding {
    Fits,
    CardExists, ///< a new registration for somebody who has a card
    NoCard,     ///< every other procedure needs one
    NumberMissing,
    NumberMalformed, ///< the check digit is wrong, or a mail must show it as a barcode and it fits in none
    NumberVoid,      ///< 取消: another number replaced it, or its completion was undone
    ExpiryMissing,
    NotYetRenewable,  ///< runs out later than the window and was used within three years
    BirthDateDiffers, ///< the library system knows another birth date
};

[[nodiscard]] LibraryFinding judge(const LibrarySystemCheck& check, Procedure procedure, const ApplicantValues& values,
                                   const LibrarySettings& settings, const QDate& today);

/// The day on which the card ends by this completion; invalid where the procedure changes nothing about it (§ 2): then
/// what the library system shows stays.
[[nodiscard]] QDate expiryAfter(Procedure procedure, const LibrarySystemCheck& check, const LibrarySettings& settings,
                                const QDate& today);

} // namespace uketsuke
