#pragma once

#include "app/domain/application/application_state.h"
#include "app/domain/id.h"

#include <QDate>
#include <QDateTime>

namespace uketsuke {

/// What a clerk decides, with what was seen. The database moves the state, takes the number and queues the mail.
struct DecisionRequest {
    DecisionId id = DecisionId::create(); ///< made by the client, so that a lost answer can be asked for
    ApplicationId applicationId;
    int seenVersion = 0;
    ClaimToken claimToken;
    ApplicationState outcome = ApplicationState::Completed;
    CardNumberRangeId rangeId;  ///< empty where no number is issued
    QString existingCardNumber; ///< as the library system shows it; a reissue makes it void
    QDate cardExpiresOn;        ///< invalid where the procedure changes no expiry
    QString verified;           ///< JSON object {check item: grade}: what was verified, without values
    OutgoingMailId mailId = OutgoingMailId::create();
    QString mailKind;
    QString mailSubject;
    QString mailBody; ///< holds {{card_number}} where the database puts the number
    bool mailAttachesBarcode = false;
    int undoSeconds = 10;
};

/// What became of it.
struct Completion {
    DecisionId decisionId;
    OutgoingMailId mailId;
    QString cardNumber; ///< empty where none was issued
    QDateTime decidedAt;
    QDateTime undoUntil;
};

/// A decision that stands: told to the second clerk who tries.
struct StandingDecision {
    DecisionId id;
    ApplicationState outcome = ApplicationState::Completed;
    QString login;
    QString displayName;
    QDateTime decidedAt;
    QString cardNumber;

    bool operator==(const StandingDecision&) const = default;
};

} // namespace uketsuke
