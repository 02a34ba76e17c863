#pragma once

#include "app/services/mailing/mail_transport.h"
#include "app/services/mailing/smtp_settings.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace uketsuke {

class Clock;
class SecretStore;

/// What a try at the mail server came to.
struct MailServerTrial {
    DeliveryReport report;
    bool hasNewSecret = false; ///< the sign-in brought a new refresh token, and it lies in the store
    bool isSecretLost = false; ///< it brought one that could not be written: a person has to sign in again
};

/// Signs in and sends nothing. `done` is called on this thread while `receiver` lives, after a new refresh token was
/// written to `secrets` (may be null). The token is kept even when the receiver has gone: the old one no longer counts.
void tryMailServer(const SmtpSettings& settings, const QByteArray& secret, const std::shared_ptr<SecretStore>& secrets,
                   const Clock& clock, QObject* receiver, const std::function<void(const MailServerTrial&)>& done);

} // namespace uketsuke
