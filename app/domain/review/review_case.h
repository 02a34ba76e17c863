#pragma once

#include "app/domain/application/application_state.h"
#include "app/domain/review/checklist.h"
#include "app/domain/review/claim.h"
#include "app/domain/review/decision.h"

namespace uketsuke {

/// A correction in force: beside what was typed, never instead of it.
struct GivenCorrection {
    QString text;
    QString givenBy; ///< name as shown
    QDateTime givenAt;
};

struct GivenNote {
    QString text;
    QString givenBy;
    QDateTime givenAt;
};

/// What the applicant had sent before.
struct EarlierRevision {
    int revision = 1;
    QDateTime takenInAt;
    ApplicantValues values;
};

/// A paper with what is known of its file.
struct CaseDocument {
    ReviewedDocument reviewed;
    QString nameAsSent;
    FileFormat format = FileFormat::Unknown;
    int revision = 1;
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
    ApplicantValues sent;                       ///< the newest revision, as sent
    QList<std::pair<QString, QString>> further; ///< columns nobody knows
    QList<EarlierRevision> earlier;
    QMap<ApplicantField, GivenCorrection> corrections;
    QList<CaseDocument> documents;
    QMap<CheckItem, GivenAnswer> answers;
    std::optional<LibrarySystemCheck> libraryCheck;
    QList<GivenNote> notes;
    QString draft;
    std::optional<StandingDecision> decision;
    std::optional<ClaimHolder> holder;

    /// What was sent with the corrections in force.
    [[nodiscard]] ApplicantValues values() const;
};

} // namespace uketsuke
