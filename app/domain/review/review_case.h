#pragma once

#include "app/domain/application/application_list.h"
#include "app/domain/review/checklist.h"
#include "app/domain/review/claim.h"
#include "app/domain/review/decision.h"

namespace uketsuke {

/// A correction in force: beside what was typed, never instead of it.
struct GivenCorrection {
    QString text;
    QString givenBy; ///< name as shown
    QDateTime givenAt;
    int revision = 1; ///< of the application, when it was given

    bool operator==(const GivenCorrection&) const = default;
};

struct GivenNote {
    QString text;
    QString givenBy;
    QDateTime givenAt;

    bool operator==(const GivenNote&) const = default;
};

/// What the applicant had sent before.
struct EarlierRevision {
    int revision = 1;
    QDateTime takenInAt;
    Procedure procedure = Procedure::NewRegistration;
    ApplicantValues values;

    bool operator==(const EarlierRevision&) const = default;
};

/// A field that the applicant sent otherwise in a later revision.
struct SentChange {
    QString before;
    QString after;
};

/// A paper with what is known of its file.
struct CaseDocument {
    ReviewedDocument reviewed;
    QString nameAsSent;
    FileFormat format = FileFormat::Unknown;
    int revision = 1;

    bool operator==(const CaseDocument&) const = default;
};

/// Everything that lies on the desk for one application.
struct ReviewCase {
    ApplicationId id;
    QString receiptNumber;
    Procedure procedure = Procedure::NewRegistration;
    ApplicationState state = ApplicationState::Received;
    int version = 1;
    int revision = 1;
    QDateTime submittedAt;
    QDate dueOn;
    QString kanaKey;                            ///< what lists by kana compare
    ApplicantValues sent;                       ///< the newest revision, as sent
    QList<std::pair<QString, QString>> further; ///< columns nobody knows
    QList<EarlierRevision> earlier;
    QMap<ApplicantField, GivenCorrection> corrections;
    QList<CaseDocument> documents;
    QMap<CheckItem, GivenAnswer> answers;
    /// What was given on an earlier revision whose field or paper the applicant has changed since: to be given anew.
    QMap<CheckItem, GivenAnswer> outdatedAnswers;
    QMap<ApplicantField, GivenCorrection> outdatedCorrections;
    std::optional<LibrarySystemCheck> libraryCheck;
    QList<GivenNote> notes;
    QString draft;
    std::optional<StandingDecision> decision;
    std::optional<ClaimHolder> holder;

    /// Where it lies in a list, in whichever order.
    [[nodiscard]] ApplicationCursor placeInList() const;
    /// What was sent with the corrections in force.
    [[nodiscard]] ApplicantValues values() const;
    /// Step by step, the oldest first.
    [[nodiscard]] QList<SentChange> changesOf(ApplicantField field) const;
    /// Whether it was sent otherwise in that revision.
    [[nodiscard]] bool hasChangedSince(int seenRevision, ApplicantField field) const;
    /// Answers and corrections that no longer speak of what lies here now move to the outdated ones.
    void setAsideWhatIsOutdated();

    bool operator==(const ReviewCase&) const = default;
};

} // namespace uketsuke
