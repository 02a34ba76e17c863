#pragma once

#include "app/services/mailing/oauth_token_source.h"
#include "app/services/mailing/smtp_transport.h"

namespace uketsuke {

/// The library's mail server with what this station needs to sign in: nothing, a password, or tokens that are renewed
/// when they end. Used from one thread that may wait.
class SignedInTransport final : public MailTransport
{
public:
    /// `secret`: what lies in the SecretStore. `keepRefreshToken`: see OAuthTokenSource.
    SignedInTransport(const SmtpSettings& settings, const QByteArray& secret, const Clock& clock,
                      std::function<void(const QByteArray&)> keepRefreshToken);

    [[nodiscard]] DeliveryReport deliver(const MimeMessage& message) override;
    /// Signs in and sends nothing: the test button of the settings.
    [[nodiscard]] DeliveryReport tryOut();
    /// From another thread: give up as long as nothing of a mail's content has gone out.
    void stop() { m_transport.stop(); }

private:
    template <typename Attempt>
    [[nodiscard]] DeliveryReport attempt(Attempt attempt);
    bool m_usesTokens;
    OAuthTokenSource m_tokens;
    SmtpTransport m_transport;
};

} // namespace uketsuke
