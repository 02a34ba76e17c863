#include "app/domain/document/document_kind.h"

#include <QByteArrayView>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString identityDocumentTypeKey(IdentityDocumentType type) {
    switch (type) {
    case IdentityDocumentType::Unknown:
        return u"unknown"_s;
    case IdentityDocumentType::MyNumberCard:
        return u"my_number_card"_s;
    case IdentityDocumentType::DrivingLicence:
        return u"driving_licence"_s;
    case IdentityDocumentType::DrivingHistoryCertificate:
        return u"driving_history_certificate"_s;
    case IdentityDocumentType::HealthInsuranceCard:
        return u"health_insurance_card"_s;
    case IdentityDocumentType::EligibilityCertificate:
        return u"eligibility_certificate"_s;
    case IdentityDocumentType::ResidenceCard:
        return u"residence_card"_s;
    case IdentityDocumentType::SpecialPermanentResidentCertificate:
        return u"special_permanent_resident_certificate"_s;
    case IdentityDocumentType::Passport:
        return u"passport"_s;
    case IdentityDocumentType::ResidentRecord:
        return u"resident_record"_s;
    case IdentityDocumentType::StudentCard:
        return u"student_card"_s;
    case IdentityDocumentType::DisabilityCertificate:
        return u"disability_certificate"_s;
    case IdentityDocumentType::MaternityHandbook:
        return u"maternity_handbook"_s;
    case IdentityDocumentType::NotificationCard:
        return u"notification_card"_s;
    case IdentityDocumentType::Other:
        return u"other"_s;
    }
    return {};
}

Result<IdentityDocumentType> identityDocumentTypeFromKey(const QString& key) {
    for (const IdentityDocumentType type : allIdentityDocumentTypes)
        if (identityDocumentTypeKey(type) == key)
            return type;
    return fail(ErrorKind::Invalid, u"document.type"_s);
}

QString documentSideKey(DocumentSide side) {
    switch (side) {
    case DocumentSide::Front:
        return u"front"_s;
    case DocumentSide::Back:
        return u"back"_s;
    case DocumentSide::Further:
        return u"further"_s;
    }
    return {};
}

Result<DocumentSide> documentSideFromKey(const QString& key) {
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back, DocumentSide::Further})
        if (documentSideKey(side) == key)
            return side;
    return fail(ErrorKind::Invalid, u"document.side"_s);
}

QString fileFormatKey(FileFormat format) {
    switch (format) {
    case FileFormat::Jpeg:
        return u"jpeg"_s;
    case FileFormat::Png:
        return u"png"_s;
    case FileFormat::WebP:
        return u"webp"_s;
    case FileFormat::Tiff:
        return u"tiff"_s;
    case FileFormat::Pdf:
        return u"pdf"_s;
    case FileFormat::Heic:
        return u"heic"_s;
    case FileFormat::Unknown:
        return u"unknown"_s;
    }
    return {};
}

Result<FileFormat> fileFormatFromKey(const QString& key) {
    for (const FileFormat format : {FileFormat::Jpeg, FileFormat::Png, FileFormat::WebP, FileFormat::Tiff,
                                    FileFormat::Pdf, FileFormat::Heic, FileFormat::Unknown})
        if (fileFormatKey(format) == key)
            return format;
    return fail(ErrorKind::Corrupt, u"document.format"_s);
}

FileFormat sniffFileFormat(QByteArrayView head) {
    const QByteArray bytes = head.first(qMin<qsizetype>(head.size(), 32)).toByteArray();
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return FileFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return FileFormat::Png;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return FileFormat::WebP;
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return FileFormat::Tiff;
    if (bytes.startsWith("%PDF-"))
        return FileFormat::Pdf;
    if (bytes.mid(4, 4) == "ftyp") {
        const QByteArray brand = bytes.mid(8, 4);
        if (brand == "heic" || brand == "heix" || brand == "hevc" || brand == "heim" || brand == "heis" ||
            brand == "mif1" || brand == "msf1")
            return FileFormat::Heic;
    }
    return FileFormat::Unknown;
}

} // namespace uketsuke
