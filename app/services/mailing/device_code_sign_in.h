#pragma once

#include "app/services/mailing/oauth_reply.h"
#include "app/services/mailing/smtp_settings.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace uketsuke {

/// Gets the first refresh token by device code (RFC 8628): shows a code, waits until a person has entered it in a
/// browser. For the settings; lives on a thread with an event loop.
class DeviceCodeSignIn : public QObject
{
    Q_OBJECT
public:
    explicit DeviceCodeSignIn(const SmtpSettings& settings, QObject* parent = nullptr);
    ~DeviceCodeSignIn() override;
    void start();

Q_SIGNALS:
    void codeReady(const QString& userCode, const QString& verificationUrl);
    /// The refresh token: to be written to the SecretStore as the mail secret.
    void succeeded(const QByteArray& refreshToken);
    /// NotPermitted("oauth.access_denied"), NotPermitted("oauth.expired_token"), Unreachable …
    void failed(const uketsuke::Error& error);

private:
    void waitForPerson(const DeviceCode& code);
    void poll();
    void judge(const Result<TokenReply>& reply);
    SmtpSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QTimer m_pollTimer;
    DeviceCode m_code;
    std::chrono::seconds m_waited{0};
};

} // namespace uketsuke
