#pragma once

#include "app/domain/result.h"

#include <array>

namespace uketsuke {

/// The kinds of identity document (domain.md § 5). Unknown until a person says which it is.
enum class IdentityDocumentType {
    Unknown,
    MyNumberCard,
    DrivingLicence,
    DrivingHistoryCertificate,
    HealthInsuranceCard,
    EligibilityCertificate,
    ResidenceCard,
    SpecialPermanentResidentCertificate,
    Passport,
    ResidentRecord,
    StudentCard,
    DisabilityCertificate,
    MaternityHandbook,
    NotificationCard,
    Other,
};

inline constexpr std::array allIdentityDocumentTypes{IdentityDocumentType::Unknown,
                                                     IdentityDocumentType::MyNumberCard,
                                                     IdentityDocumentType::DrivingLicence,
                                                     IdentityDocumentType::DrivingHistoryCertificate,
                                                     IdentityDocumentType::HealthInsuranceCard,
                                                     IdentityDocumentType::EligibilityCertificate,
                                                     IdentityDocumentType::ResidenceCard,
                                                     IdentityDocumentType::SpecialPermanentResidentCertificate,
                                                     IdentityDocumentType::Passport,
                                                     IdentityDocumentType::ResidentRecord,
                                                     IdentityDocumentType::StudentCard,
                                                     IdentityDocumentType::DisabilityCertificate,
                                                     IdentityDocumentType::MaternityHandbook,
                                                     IdentityDocumentType::NotificationCard,
                                                     IdentityDocumentType::Other};

/// Which side the picture shows; further papers (a proof of work or study, a second document) have no side.
enum class DocumentSide { Front, Back, Further };

/// What the bytes are, told from the bytes themselves and never from the name.
enum class FileFormat { Jpeg, Png, WebP, Tiff, Pdf, Heic, Unknown };

[[nodiscard]] QString identityDocumentTypeKey(IdentityDocumentType type);
[[nodiscard]] Result<IdentityDocumentType> identityDocumentTypeFromKey(const QString& key);
[[nodiscard]] QString documentSideKey(DocumentSide side);
[[nodiscard]] Result<DocumentSide> documentSideFromKey(const QString& key);
[[nodiscard]] QString fileFormatKey(FileFormat format);
[[nodiscard]] Result<FileFormat> fileFormatFromKey(const QString& key);

/// The format by magic bytes; `head` is the first 32 bytes or more. HEIC by an `ftyp` box with one of its brands.
[[nodiscard]] FileFormat sniffFileFormat(QByteArrayView head);

/// The back of a My Number card carries the 12-digit number: never decoded, never shown, to be destroyed (§ 5).
[[nodiscard]] constexpr bool mustNeverBeShown(IdentityDocumentType type, DocumentSide side) {
    return type == IdentityDocumentType::MyNumberCard && side == DocumentSide::Back;
}

/// A back whose type nobody has said yet may be that of a My Number card: it stays covered until a person says what the
/// paper is.
[[nodiscard]] constexpr bool waitsForItsType(IdentityDocumentType type, DocumentSide side) {
    return type == IdentityDocumentType::Unknown && side == DocumentSide::Back;
}

} // namespace uketsuke
