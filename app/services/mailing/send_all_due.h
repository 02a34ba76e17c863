#pragma once

#include "app/services/mailing/mail_sender.h"

namespace uketsuke {

/// What a run without a window came to.
struct SendingSummary {
    int sent = 0;
    int retrying = 0;
    int failed = 0;
    int unknown = 0;
    SendingOutcome end = SendingOutcome::NothingDue; ///< why it stopped: NothingDue, NotTheSender or ServerAway
    QString serverReply;                             ///< of the last delivery that did not succeed
    bool isSecretLost = false; ///< a new refresh token could not be written: a person has to sign in again
    bool operator==(const SendingSummary&) const = default;
};

/// Sends until nothing is due, for `uketsuke-admin send` and scheduled tasks; waits where the limit per minute asks for
/// it. The lease is released at the end. An error is the database's.
[[nodiscard]] Result<SendingSummary> sendAllDue(MailSender& sender);

} // namespace uketsuke
