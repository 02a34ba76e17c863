#pragma once

#include "app/services/mailing/mail_transport.h"
#include "app/services/mailing/smtp_settings.h"

#include <atomic>
#include <memory>

namespace uketsuke {

/// SMTP by libcurl. One connection serves mail after mail until it is lost; used from one thread at a time.
class SmtpTransport final : public MailTransport
{
public:
    /// `secret`: the password or, with XOAUTH2, the access token; empty with no sign-in. The settings must be valid.
    SmtpTransport(const SmtpSettings& settings, const QByteArray& secret);
    ~SmtpTransport() override;

    [[nodiscard]] DeliveryReport deliver(const MimeMessage& message) override;

    /// Connects, starts TLS and signs in without sending anything: the test button of the settings. Accepted when the
    /// server let us in.
    [[nodiscard]] DeliveryReport tryOut();

    /// Another password or token from the next mail on.
    void setSecret(const QByteArray& secret);

    /// From another thread: give up as long as nothing of the mail's content has gone out.
    void stop() { m_isStopping = true; }

private:
    struct Handle;
    void applySettings();
    void applySecret();
    SmtpSettings m_settings;
    QByteArray m_secret;
    std::unique_ptr<Handle> m_handle;
    std::atomic_bool m_isStopping = false;
};

} // namespace uketsuke
