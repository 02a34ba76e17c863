#include "app/services/mailing/smtp_transport.h"

#include "app/persistence/database/tls_library.h"
#include "app/services/mailing/curl_mime.h"
#include "app/services/mailing/smtp_conversation.h"

#include <curl/curl.h>

#include <QUrl>

namespace uketsuke {
namespace {

int listen(CURL*, curl_infotype kind, char* bytes, size_t size, void* receiver) {
    auto* conversation = static_cast<SmtpConversation*>(receiver);
    const QByteArrayView line(bytes, qsizetype(size));
    if (kind == CURLINFO_HEADER_OUT)
        conversation->commandSent(line);
    else if (kind == CURLINFO_HEADER_IN)
        conversation->replyLineReceived(line);
    return 0;
}

/// libcurl is made ready once for the program, before the first handle and on whichever thread comes first.
void startCurlOnce() {
    leaveTlsLibraryStanding();
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(started);
}

/// The path is what EHLO says: the sender's domain, because a Windows host name may be Japanese, and is nobody's
/// business outside.
QByteArray urlOf(const SmtpSettings& settings) {
    QUrl url;
    url.setScheme(settings.security == SmtpSecurity::ImplicitTls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(settings.host);
    url.setPort(settings.port);
    const auto sender = EmailAddress::parse(settings.senderAddress);
    url.setPath(u'/' + (sender ? QString::fromLatin1(sender->domain()) : QStringLiteral("localhost")));
    return url.toEncoded();
}

} // namespace

struct SmtpTransport::Handle {
    Handle() {
        startCurlOnce();
        curl = curl_easy_init();
    }
    ~Handle() { curl_easy_cleanup(curl); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    CURL* curl = nullptr;
    SmtpConversation conversation;
    const std::atomic_bool* isStopping = nullptr;

    static int progress(void* receiver, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        const auto* handle = static_cast<Handle*>(receiver);
        return *handle->isStopping && handle->conversation.stage() < DeliveryStage::Content ? 1 : 0;
    }
};

SmtpTransport::SmtpTransport(const SmtpSettings& settings, const QByteArray& secret)
    : m_settings(settings), m_secret(secret), m_handle(std::make_unique<Handle>()) {
    m_handle->isStopping = &m_isStopping;
    applySettings();
}

SmtpTransport::~SmtpTransport() = default;

void SmtpTransport::applySettings() {
    CURL* curl = m_handle->curl;
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(m_settings).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // an environment variable must not lead mail elsewhere
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    const bool isPlain = m_settings.security == SmtpSecurity::PlainRelay;
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.certificateAuthorityFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_settings.certificateAuthorityFile.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, long(m_settings.connectTimeout.count()));
    // Shorter than the sender's lease: nobody else may doubt a mail that is still being delivered.
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(std::chrono::milliseconds(std::chrono::minutes(2)).count()));
    const auto replySeconds = std::chrono::ceil<std::chrono::seconds>(m_settings.replyTimeout).count();
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(replySeconds));
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // for listen() alone: nothing is printed
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &m_handle->conversation);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Handle::progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, m_handle.get());
    applySecret();
}

void SmtpTransport::setSecret(const QByteArray& secret) {
    if (secret == m_secret)
        return;
    m_secret = secret;
    applySecret();
}

void SmtpTransport::applySecret() {
    CURL* curl = m_handle->curl;
    switch (m_settings.authentication) {
    case SmtpAuthentication::None:
        break;
    case SmtpAuthentication::Password:
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_settings.userName.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_secret.constData());
        break;
    case SmtpAuthentication::XOAuth2DeviceCode:
    case SmtpAuthentication::XOAuth2ClientCredentials:
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_settings.userName.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, m_secret.constData());
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
        curl_easy_setopt(curl, CURLOPT_SASL_IR, 1L);
        break;
    }
}

DeliveryReport SmtpTransport::deliver(const MimeMessage& message) {
    CURL* curl = m_handle->curl;
    SmtpConversation& conversation = m_handle->conversation;
    conversation.begin();
    const CurlList recipients({message.envelopeRecipient});
    const CurlList headers(message.headers);
    const CurlMime mime(curl, message, conversation);
    const QByteArray sender = '<' + message.envelopeSender + '>';
    if (!recipients.get() || !headers.get() || !mime.get())
        return {DeliveryStatus::Unreachable, DeliveryStage::Connecting, 0,
                QStringLiteral("uketsuke:server.lost.connecting"), QStringLiteral("curl.memory")};
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 0L);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, sender.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime.get());
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, nullptr);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
    return conversation.report(code);
}

DeliveryReport SmtpTransport::tryOut() {
    CURL* curl = m_handle->curl;
    m_handle->conversation.begin();
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        return {DeliveryStatus::Accepted, m_handle->conversation.stage(), 0, {}, QStringLiteral("curl.0")};
    return m_handle->conversation.report(code);
}

} // namespace uketsuke
