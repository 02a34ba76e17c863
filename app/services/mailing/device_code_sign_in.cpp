#include "app/services/mailing/device_code_sign_in.h"

#include "app/services/mailing/oauth_request.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

template <typename Handler>
void whenAnswered(QObject* receiver, const QFuture<Result<QByteArray>>& answer, Handler handler) {
    auto* watcher = new QFutureWatcher<Result<QByteArray>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handler] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace

DeviceCodeSignIn::DeviceCodeSignIn(const SmtpSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_network(networkThroughSystemProxy()) {
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &DeviceCodeSignIn::poll);
}

DeviceCodeSignIn::~DeviceCodeSignIn() = default;

void DeviceCodeSignIn::start() {
    const FormFields form{{u"client_id"_s, m_settings.oauth.clientId.toUtf8()},
                          {u"scope"_s, m_settings.oauth.scope.toUtf8()}};
    whenAnswered(this, postForm(*m_network, m_settings.oauth.deviceCodeUrl, form),
                 [this](const Result<QByteArray>& answer) {
                     const auto code = answer.and_then(readDeviceCode);
                     code ? waitForPerson(*code) : Q_EMIT failed(code.error());
                 });
}

void DeviceCodeSignIn::waitForPerson(const DeviceCode& code) {
    m_code = code;
    Q_EMIT codeReady(code.userCode, code.verificationUrl);
    m_pollTimer.start(m_code.interval);
}

void DeviceCodeSignIn::poll() {
    m_waited += m_code.interval;
    const FormFields form{{u"grant_type"_s, "urn:ietf:params:oauth:grant-type:device_code"},
                          {u"client_id"_s, m_settings.oauth.clientId.toUtf8()},
                          {u"device_code"_s, m_code.deviceCode}};
    whenAnswered(this, postForm(*m_network, m_settings.oauth.tokenUrl, form),
                 [this](const Result<QByteArray>& answer) { judge(answer.and_then(readTokenReply)); });
}

void DeviceCodeSignIn::judge(const Result<TokenReply>& reply) {
    if (reply && !reply->refreshToken.isEmpty())
        return Q_EMIT succeeded(reply->refreshToken);
    const Error error = reply ? Error{ErrorKind::Corrupt, u"oauth.no_refresh_token"_s} : reply.error();
    const bool isSlow = error.detail == "oauth.slow_down"_L1;
    const bool isPending = error.detail == "oauth.authorization_pending"_L1;
    if (isSlow)
        m_code.interval += std::chrono::seconds(5); // RFC 8628 § 3.5
    if (!isSlow && !isPending)
        return Q_EMIT failed(error);
    if (m_waited >= m_code.validFor)
        return Q_EMIT failed({ErrorKind::NotPermitted, u"oauth.expired_token"_s});
    m_pollTimer.start(m_code.interval);
}

} // namespace uketsuke
