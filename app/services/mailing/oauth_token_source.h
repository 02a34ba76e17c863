#pragma once

#include "app/services/clock.h"
#include "app/services/mailing/smtp_settings.h"

#include <QByteArray>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace uketsuke {

/// Access tokens for XOAUTH2, asked for when the last one is about to end. Used on the sender's thread: waits for the
/// network there. A new refresh token is handed on at once, because the old one no longer counts.
class OAuthTokenSource
{
public:
    /// `secret`: the refresh token (device code) or the client secret (client credentials). `keepRefreshToken` is
    /// called on the sender's thread with a rotated refresh token.
    OAuthTokenSource(const SmtpSettings& settings, QByteArray secret, const Clock& clock,
                     std::function<void(const QByteArray&)> keepRefreshToken);
    ~OAuthTokenSource();

    /// A token that is good for at least a minute. NotPermitted("oauth.<error>") where the server refuses: a person
    /// has to sign in again; Unreachable where it cannot be asked.
    [[nodiscard]] Result<QByteArray> accessToken();
    /// After the mail server refused it: the next call asks anew.
    void forgetAccessToken() { m_accessToken.clear(); }

private:
    [[nodiscard]] Result<QByteArray> askForToken();
    SmtpSettings m_settings;
    QByteArray m_secret;
    const Clock& m_clock;
    std::function<void(const QByteArray&)> m_keepRefreshToken;
    QByteArray m_accessToken;
    QDateTime m_validUntil;
};

} // namespace uketsuke
