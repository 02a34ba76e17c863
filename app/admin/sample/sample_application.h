#pragma once

#include "app/admin/sample/sample_paper.h"
#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>

namespace uketsuke {

/// By which of § 3 the applicant may apply.
enum class SampleStanding { Resident, Neighbour, Worker, Student, NotEligible };

/// How the applicant typed: what an importer and a clerk must cope with (§§ 4, 6, 8–10). A row may have several.
enum class SampleTyping {
    Plain,
    FullWidthDigits,
    HalfWidthKana,
    HiraganaKana,
    DetachedVoicedMarks, ///< ｶ゛ as two characters: U+309B, U+309C
    HyphenInKana,        ///< a hyphen for ー
    SpacesAround,
    DoubledDotMail,
    TrailingDotMail,
    FamilyMail, ///< shares address, telephone and e-mail with the row before
    NewlineInBuilding,
    QuoteInBuilding,
    BuildingAtTheLimit, ///< 64 characters, one of which takes two UTF-16 units
    JisTwins,           ///< 〜 and − as JIS has them, not as CP932 is decoded
    EraBirthDate,
    EraLetterBirthDate,
    FullWidthBirthDate,
    SmallKe,
    KeForGa, ///< つくしヶ丘
    OazaBeforeTown,
    LongVowelInNumbers, ///< 5ー8ー12
    AddressInWords,
    PostalCodeOfAnotherCity,
    PostalCodeWithoutHyphen,
    PrefectureInCity,
    WrongCheckDigit,
    FullWidthCardNumber,
    NoCardNumber,
    TelephoneWithoutHyphens,
    ImpossibleBirthDate, ///< from here on: rows that an intake refuses
    BuildingTooLong,
    NoMail,
};

/// How a row stands to an earlier one (§§ 4 and 8).
enum class SampleRowKind {
    Own,             ///< an application of its own
    SameAgain,       ///< the earlier row, cell for cell
    SameInTwins,     ///< the earlier row with CP932's code points where it had those of JIS
    Changed,         ///< the earlier row with another telephone and building
    AnotherPerson,   ///< somebody else under the earlier row's receipt number
    SamePersonAgain, ///< a number of its own, but the earlier row's person with another open procedure
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
    HeicNamedJpeg, ///< a real HEIC, as a phone's sharing menu renames it
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
    int number = 0; ///< of the row, or of the earlier one that comes again; from 0
    SampleRowKind kind = SampleRowKind::Own;
    QString receiptNumber;
    QDateTime submittedAt; ///< as the form shows it: local time of Japan
    Procedure procedure = Procedure::NewRegistration;
    SampleStanding standing = SampleStanding::Resident;
    QList<SampleTyping> typings; ///< empty where all is plain
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

    [[nodiscard]] bool isRefused() const {
        return std::any_of(typings.begin(), typings.end(),
                           [](SampleTyping typing) { return typing >= SampleTyping::ImpossibleBirthDate; });
    }
};

} // namespace uketsuke
