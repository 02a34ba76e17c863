#pragma once

#include "app/admin/sample/sample_address.h"
#include "app/admin/sample/sample_person.h"
#include "app/domain/document/document_kind.h"

namespace uketsuke {

/// In what a paper disagrees with the application, or why it cannot be taken (§ 5). The generator knows.
enum class PaperDifference {
    None,
    OldAddress,        ///< the applicant moved and the paper does not say so
    HandWrittenChange, ///< the new address stands on the back by hand, without the office's stamp
    OtherName,
    OtherBirthDate,
    Expired,
    NotAccepted, ///< a kind that is no identity document
};

/// What is printed on one paper.
struct SamplePaper {
    IdentityDocumentType type = IdentityDocumentType::DrivingLicence;
    PaperDifference difference = PaperDifference::None;
    SamplePerson person;
    QString address;               ///< on the front
    QString changedAddress;        ///< on the back; empty where nothing changed
    bool isChangeOfficial = false; ///< with the stamp of the office
    QDate issued;
    QDate expires;       ///< invalid where the kind has none
    QString institution; ///< of a school's or company's card
    quint32 seed = 0;    ///< for its numbers and face

    /// Which of a deck of looks this one has, e.g. the colour of a band.
    [[nodiscard]] int variant(int count) const { return static_cast<int>(seed % static_cast<quint32>(count)); }
};

/// What a paper is made from.
struct PaperOwner {
    const SamplePerson& person;
    const SampleAddress& address;
    QDate today;
};

/// A paper of this kind; where it shall differ, in one point.
[[nodiscard]] SamplePaper samplePaper(IdentityDocumentType type, PaperDifference difference, const PaperOwner& owner,
                                      SampleRandom& random);

/// A driving licence whose back shows the move with the stamp of the 公安委員会: it agrees (§ 5).
[[nodiscard]] SamplePaper movedLicence(const PaperOwner& owner, SampleRandom& random);

} // namespace uketsuke
