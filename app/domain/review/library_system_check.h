#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/settings/library_settings.h"

#include <QDateTime>

#include <array>
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

    bool operator==(const LibrarySystemCheck&) const = default;
};

/// Whether both show the same, whoever looked when.
[[nodiscard]] bool showTheSame(const LibrarySystemCheck& one, const LibrarySystemCheck& other);

/// What the library system shows of a card, in the order in which it is typed.
enum class LibraryField { CardNumber, Name, BirthDate, Expiry, LastUse };
inline constexpr std::array allLibraryFields{LibraryField::CardNumber, LibraryField::Name, LibraryField::BirthDate,
                                             LibraryField::Expiry, LibraryField::LastUse};
/// What a procedure cannot do without: number and birth date tell whose card it is, the expiry stands in the mail or
/// decides (§§ 2, 10). The rest may stay empty. Nothing for a new registration: that somebody has a card says all.
[[nodiscard]] QList<LibraryField> neededLibraryFields(Procedure procedure);

/// What the rules of § 2 make of it.
enum class LibraryFinding {
    Fits,
    CardExists, ///< a new registration for somebody who has a card
    NoCard,     ///< every other procedure needs one
    NumberMissing,
    NumberMalformed, ///< the check digit is wrong, or a mail must show it as a barcode and it fits in none
    NumberVoid,      ///< 取消: another number replaced it, or its completion was undone
    BirthDateMissing,
    ExpiryMissing,
    NotYetRenewable,  ///< runs out later than the window and was used within three years
    BirthDateDiffers, ///< the library system knows another birth date
    NameDiffers,      ///< neither the name nor its kana is the one there (§ 8): to be looked at, it does not block
};

/// Whether 「完了」 has to wait for another finding.
[[nodiscard]] constexpr bool blocksCompletion(LibraryFinding finding) {
    return finding != LibraryFinding::Fits && finding != LibraryFinding::NameDiffers;
}

[[nodiscard]] LibraryFinding judge(const LibrarySystemCheck& check, Procedure procedure, const ApplicantValues& values,
                                   const LibrarySettings& settings, const QDate& today);

/// The day on which the card ends by this completion; invalid where the procedure changes nothing about it (§ 2): then
/// what the library system shows stays.
[[nodiscard]] QDate expiryAfter(Procedure procedure, const LibrarySystemCheck& check, const LibrarySettings& settings,
                                const QDate& today);

} // namespace uketsuke
