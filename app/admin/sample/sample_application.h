#pragma once

#include "app/admin/sample/sample_paper.h"
#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"

#include <QDateTime>
#include <QMap>

namespace uketsuke {

/// By which of § 3 the applicant may apply.
enum class SampleStanding { Resident, Neighbour, Worker, Student, NotEligible };

/// How the applicant typed: what an importer and a clerk must cope with (§§ 4, 7–10).
enum class SampleTyping {
    Plain,
    FullWidthDigits,
    HalfWidthKana,
    HiraganaKana,
    DoubledDotMail,
    TrailingDotMail,
    NewlineInBuilding,
    QuoteInBuilding,
    FamilyMail, ///< shares address, telephone and e-mail with the row before
    EraBirthDate,
    EraLetterBirthDate,
    FullWidthBirthDate,
    SmallKe,
    PostalCodeOfAnotherCity,
    PostalCodeWithoutHyphen,
    PrefectureInCity,
    AddressInWords,
    SpacesAround,
    WrongCheckDigit,
    FullWidthCardNumber,
    NoCardNumber,
    TelephoneWithoutHyphens,
};

/// How the files of an application are found (§ 4).
enum class SampleAttachmentWay { NamedInCell, FolderOfReceipt, NameBeginsWithReceipt };

/// How a picture came about, and what is wrong with it.
enum class SamplePicture {
    Good,
    Dark,
    Tilted,
    Blurred,
    Glare,
    UpsideDown, ///< and no EXIF that says so
    FlatbedPng,
    MessengerWebP,
    ScannedPdf,    ///< front and back as two pages
    HeicNamedJpeg, ///< the container of a HEIC whose content does not decode
    CutJpeg,
};

/// One file of the export; its bytes follow from these facts alone.
struct SampleAttachment {
    QString name;                            ///< its path inside the ZIP or folder
    DocumentSide side = DocumentSide::Front; ///< of the paper that is shown
    SamplePaper paper;
    SamplePicture picture = SamplePicture::Good;
    int orientation = 1;     ///< EXIF: 1, 3, 6 or 8
    bool isPleasant = false; ///< straight and well lit
    quint32 seed = 0;
};

/// One row of the export.
struct SampleApplication {
    QString receiptNumber;
    QDateTime submittedAt; ///< as the form shows it: local time of Japan
    Procedure procedure = Procedure::NewRegistration;
    SampleStanding standing = SampleStanding::Resident;
    SampleTyping typing = SampleTyping::Plain;
    SampleAttachmentWay way = SampleAttachmentWay::NamedInCell;
    SamplePerson person;
    SampleAddress address;
    QString telephone;
    QString email;
    QString cardNumber;  ///< the existing one; empty for a new registration
    QString affiliation; ///< company or school
    SamplePaper paper;
    ApplicantValues typed; ///< the cells
    QList<SampleAttachment> attachments;
    QMap<DocumentSide, QString> attachmentCells;
};

} // namespace uketsuke
