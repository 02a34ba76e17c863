#include "app/services/mailing/oauth_token_source.h"

#include "app/services/mailing/oauth_reply.h"
#include "app/services/mailing/oauth_request.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 marginSeconds = 60; // a token that ends sooner is not used any more

/// The sender's thread has nothing else to do while a token is on its way.
Result<QByteArray> postAndWait(const QString& url, const FormFields& fields) {
    const auto network = networkThroughSystemProxy();
    const auto answer = postForm(*network, url, fields);
    QEventLoop loop;
    QFutureWatcher<Result<QByteArray>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(answer);
    if (!answer.isFinished())
        loop.exec();
    return answer.result();
}

FormFields formFor(const SmtpSettings& settings, const QByteArray& secret) {
    const bool hasRefreshToken = settings.authentication == SmtpAuthentication::XOAuth2DeviceCode;
    FormFields form{{u"client_id"_s, settings.oauth.clientId.toUtf8()}, {u"scope"_s, settings.oauth.scope.toUtf8()}};
    form.append({u"grant_type"_s, hasRefreshToken ? "refresh_token" : "client_credentials"});
    form.append({hasRefreshToken ? u"refresh_token"_s : u"client_secret"_s, secret});
    return form;
}

} // namespace

OAuthTokenSource::OAuthTokenSource(const SmtpSettings& settings, QByteArray secret, const Clock& clock,
                                   std::function<void(const QByteArray&)> keepRefreshToken)
    : m_settings(settings),
      m_secret(std::move(secret)),
      m_clock(clock),
      m_keepRefreshToken(std::move(keepRefreshToken)) {}

OAuthTokenSource::~OAuthTokenSource() = default;

Result<QByteArray> OAuthTokenSource::accessToken() {
    const bool isGood = !m_accessToken.isEmpty() && m_clock.nowUtc().secsTo(m_validUntil) >= marginSeconds;
    return isGood ? Result<QByteArray>(m_accessToken) : askForToken();
}

Result<QByteArray> OAuthTokenSource::askForToken() {
    const QDateTime askedAt = m_clock.nowUtc();
    const auto reply = postAndWait(m_settings.oauth.tokenUrl, formFor(m_settings, m_secret)).and_then(readTokenReply);
    if (!reply)
        return tl::unexpected<Error>(reply.error());
    const bool isRotated = m_settings.authentication == SmtpAuthentication::XOAuth2DeviceCode &&
                           !reply->refreshToken.isEmpty() && reply->refreshToken != m_secret;
    if (isRotated) {
        m_secret = reply->refreshToken;
        m_keepRefreshToken(m_secret);
    }
    m_accessToken = reply->accessToken;
    m_validUntil = askedAt.addSecs(reply->validFor.count());
    return m_accessToken;
}

} // namespace uketsuke
