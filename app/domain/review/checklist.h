#pragma once

#include "app/domain/document/document_kind.h"
#include "app/domain/id.h"
#include "app/domain/review/check_item.h"
#include "app/domain/review/library_system_check.h"

#include <QMap>

#include <optional>

namespace uketsuke {

/// A paper of the application, as far as the rules need it.
struct ReviewedDocument {
    DocumentId id;
    IdentityDocumentType type = IdentityDocumentType::Unknown;
    DocumentSide side = DocumentSide::Further;
    bool isDestroyed = false;
    bool wasSeen = false; ///< painted in this review, or marked unreadable by a person

    bool operator==(const ReviewedDocument&) const = default;
};

/// A person's answer to an item.
struct GivenAnswer {
    Grade grade = Grade::Agrees;
    QString reason;
    QString givenBy;
    QDateTime givenAt;
    bool overruledProgram = false;
    int revision = 1; ///< of the application, when it was given

    bool operator==(const GivenAnswer&) const = default;
};

/// All that the rules look at.
struct ReviewFacts {
    Procedure procedure = Procedure::NewRegistration;
    ApplicantValues values;            ///< with the corrections in force
    QList<ReviewedDocument> documents; ///< the newest of a side first
    QMap<CheckItem, GivenAnswer> answers;
    std::optional<LibrarySystemCheck> libraryCheck;
    LibrarySettings settings;
    QDate today; ///< in Japan
};

/// Why a row stands as it does; the sentence is made in ui.
enum class ReasonKind {
    FrontMissing, ///< no photo of a front was sent
    CompareWithPhoto,
    KanaWellFormed,
    KanaMalformed,
    AgeFromBirthDate, ///< argument: era text, age
    BirthDateUnreadable,
    CurrentAddressNeeded,
    ExpiryNeeded,
    TypeUnknown,   ///< a person must say what the paper is
    OtherDocument, ///< none of the known types: what every paper must show
    MyNumberFrontOnly,
    ChangesOnTheBack,        ///< licence: changes on the back, with the stamp of 公安委員会
    AddressChangesOnTheBack, ///< residence card: address changes on the back
    IssuedSince2012April,    ///< 運転経歴証明書
    InsuranceEnded,          ///< address often on the back; new 保険証 ended 2024-12-02
    AddressOnTheBack,        ///< 資格確認書: address often on the back, an expiry is printed
    PassportHasNoAddress,    ///< applied for since 2020-02-04
    PassportNeedsAnother,    ///< … and no second paper was sent
    ResidentRecordRecent,    ///< argument: months
    ForChildren,
    NoIdentityDocument, ///< 通知カード
    Resident,
    Neighbour,
    WorksOrStudies,
    NotEligible,
    CityUnclear,
    PostalOfAnotherCity, ///< argument: that city
    PostalOutsideArea,   ///< argument: the library's city
    PostalMalformed,
    PaperNeeded,
    TelephoneWellFormed,
    TelephoneMalformed,
    TelephoneNotGiven,
    MailStandard,
    MailNonStandard,
    MailUnusable,
    CheckDigitRight,
    CheckDigitWrong,
    NumberNotGiven,
    ElibraryResetNeeded, ///< the mail says that it was done
};

struct Reason {
    ReasonKind kind = ReasonKind::CompareWithPhoto;
    QStringList arguments;
};

/// One row of the checklist.
struct ChecklistRow {
    CheckItem item = CheckItem::Name;
    std::optional<Grade> programGrade; ///< only where no photo is needed
    Reason reason;
    std::optional<GivenAnswer> answer;

    /// What counts: the person's word, else the program's.
    [[nodiscard]] std::optional<Grade> effectiveGrade() const;
};

/// The identity document: the newest photo of the front, or nothing.
[[nodiscard]] const ReviewedDocument* frontOf(const QList<ReviewedDocument>& documents);
/// Papers that have to be looked at and were not: the newest front and back, further ones where an item speaks of them.
[[nodiscard]] QList<ReviewedDocument> documentsNotSeen(const ReviewFacts& facts);
/// Whether nobody has said what the paper is.
[[nodiscard]] bool lacksType(const QList<ReviewedDocument>& documents);
/// Whether a person can answer it now: what is compared with a paper waits until that paper was looked at.
[[nodiscard]] bool mayBeAnswered(CheckItem item, const ReviewFacts& facts);

/// The rows for this application: what the program could decide is answered and says why, the rest is a person's.
[[nodiscard]] QList<ChecklistRow> checklistFor(const ReviewFacts& facts);

} // namespace uketsuke
