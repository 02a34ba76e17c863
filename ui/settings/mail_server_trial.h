#pragma once

#include "app/services/mailing/mail_transport.h"
#include "app/services/mailing/smtp_settings.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace uketsuke {

class Clock;
class JournalService;
class SecretStore;

/// What a try at the mail server came to.
struct MailServerTrial {
    DeliveryReport report;
    bool hasNewSecret = false; ///< the sign-in brought a new refresh token, and it lies in the store
    bool isSecretLost = false; ///< it brought one that could not be written: a person has to sign in again
};

/// What a try came to, as the journal keeps it: "accepted", "temporary", "sign_in_refused", "refused",
/// "sign_in_broken_off" or "unreachable".
[[nodiscard]] QString mailServerTrialKey(const DeliveryReport& report);

/// Who tries, and where that is noted.
struct MailServerTrialTerms {
    std::shared_ptr<SecretStore> secrets; ///< may be null
    const Clock& clock;
    JournalService& journal; ///< outlives the event loop
    QString askedBy;         ///< login
};

/// Signs in and sends nothing; the journal has who tried which server and what it came to. `done` is called on this
/// thread while `receiver` lives, after a new refresh token was written to the store. The token is kept even when the
/// receiver has gone: the old one no longer counts.
void tryMailServer(const SmtpSettings& settings, const QByteArray& secret, const MailServerTrialTerms& terms,
                   QObject* receiver, const std::function<void(const MailServerTrial&)>& done);

} // namespace uketsuke
