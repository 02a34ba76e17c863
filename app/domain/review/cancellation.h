#pragma once

#include "app/domain/id.h"

#include <QDateTime>

namespace uketsuke {

using CancellationRequestId = Id<struct CancellationRequestTag>;
using CancellationAnswerId = Id<struct CancellationAnswerTag>;

/// What who has the application asks for (domain.md § 12), with what was seen.
struct CancellationRequest {
    CancellationRequestId id = CancellationRequestId::create(); ///< made by the client, to be asked for afterwards
    ApplicationId applicationId;
    int seenVersion = 0;
    ClaimToken claimToken;
    QString reason;      ///< a key of a–z and _, up to 40; the journal keeps it
    QString explanation; ///< in one's own words, where the key does not say it
};

enum class CancellationAnswerKind { Approved, Rejected };

/// What a supervisor who did not ask for it says.
struct CancellationAnswer {
    CancellationAnswerId id = CancellationAnswerId::create();
    CancellationRequestId requestId;
    int seenVersion = 0; ///< of the application
    CancellationAnswerKind kind = CancellationAnswerKind::Rejected;
    QString word; ///< to the clerk; a rejection needs one
    // The mail that an approval queues; a rejection has none.
    OutgoingMailId mailId;
    QString mailKind;
    QString mailSubject;
    QString mailBody;
};

/// A request that waits for its answer.
struct WaitingCancellation {
    CancellationRequest request; ///< `seenVersion` is the application's version now; without a token
    QString requestedBy;
    QString requestedByName;
    QDateTime requestedAt;
};

} // namespace uketsuke
