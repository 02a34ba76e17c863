#include "app/services/mailing/smtp_conversation.h"

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype longestReplyText = 1000; // characters shown to a person

DeliveryStage stageOfCommand(QByteArrayView line, DeliveryStage current) {
    if (line.startsWith("EHLO") || line.startsWith("HELO"))
        return DeliveryStage::Greeting;
    if (line.startsWith("STARTTLS"))
        return DeliveryStage::StartingTls;
    if (line.startsWith("AUTH"))
        return DeliveryStage::SigningIn;
    if (line.startsWith("MAIL FROM:"))
        return DeliveryStage::Sender;
    if (line.startsWith("RCPT TO:"))
        return DeliveryStage::Recipient;
    if (line.startsWith("DATA"))
        return DeliveryStage::Content;
    return current; // what follows AUTH, and QUIT
}

QString stageWord(DeliveryStage stage) {
    switch (stage) {
    case DeliveryStage::Connecting:
        return u"connecting"_s;
    case DeliveryStage::Greeting:
        return u"greeting"_s;
    case DeliveryStage::StartingTls:
        return u"starting_tls"_s;
    case DeliveryStage::SigningIn:
        return u"signing_in"_s;
    case DeliveryStage::Sender:
        return u"sender"_s;
    case DeliveryStage::Recipient:
        return u"recipient"_s;
    case DeliveryStage::Content:
        return u"content"_s;
    case DeliveryStage::AwaitingReply:
    case DeliveryStage::Done:
        break; // what the server said, or nothing: the state says the rest
    }
    return {};
}

/// Why there was no refusal in the server's words; the page knows the words behind "uketsuke:".
QString ownReason(int curlCode, DeliveryStage stage) {
    switch (curlCode) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {}; // we stopped ourselves
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"uketsuke:server.unknown_name"_s;
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"uketsuke:server.certificate"_s;
    case CURLE_SSL_CACERT_BADFILE:
        return u"uketsuke:server.authority_file"_s;
    case CURLE_SSL_CONNECT_ERROR:
        return u"uketsuke:server.tls"_s;
    case CURLE_USE_SSL_FAILED:
        return u"uketsuke:server.no_tls"_s;
    case CURLE_LOGIN_DENIED:
        return u"uketsuke:server.no_sign_in"_s;
    case CURLE_OPERATION_TIMEDOUT:
        return u"uketsuke:server.silent."_s + stageWord(stage);
    default: // every other way of libcurl to fail: the connection ended
        return u"uketsuke:server.lost."_s + stageWord(stage);
    }
}

} // namespace

void SmtpConversation::begin() {
    *this = SmtpConversation();
}

void SmtpConversation::contentHandedOut() {
    m_stage = DeliveryStage::AwaitingReply;
    m_replyCode = 0;
    m_replyText.clear();
}

void SmtpConversation::commandSent(QByteArrayView line) {
    if (m_stage == DeliveryStage::AwaitingReply)
        return;
    m_isClosing = line.startsWith("QUIT");
    if (m_isClosing)
        return;
    m_stage = stageOfCommand(line, m_stage);
    m_replyCode = 0;
    m_replyText.clear();
    m_replyIsOpen = false;
}

void SmtpConversation::replyLineReceived(QByteArrayView line) {
    if (m_isClosing)
        return;
    if (!m_replyIsOpen)
        m_replyText.clear();
    if (m_stage == DeliveryStage::Connecting)
        m_stage = DeliveryStage::Greeting;
    const QByteArray text = line.trimmed().toByteArray();
    m_replyText += (m_replyText.isEmpty() ? QByteArray() : QByteArray("\n")) + text;
    m_replyIsOpen = text.size() > 3 && text[3] == '-';
    if (!m_replyIsOpen)
        m_replyCode = text.left(3).toInt();
}

/// A server that does not take our sender takes no mail at all; too large (552) is this one.
bool SmtpConversation::isAboutThisMail() const {
    constexpr int tooLarge = 552;
    return m_stage > DeliveryStage::Sender || (m_stage == DeliveryStage::Sender && m_replyCode == tooLarge);
}

/// A success that was said before is no reason; after the end of the mail even an odd word may help a person.
QString SmtpConversation::reasonOfFailure(int curlCode) const {
    const bool isRefusal = m_replyCode >= 400;
    if (isRefusal || m_stage == DeliveryStage::AwaitingReply)
        return QString::fromUtf8(m_replyText.left(longestReplyText));
    return ownReason(curlCode, m_stage);
}

DeliveryStatus SmtpConversation::statusOfFailure(int curlCode) const {
    const bool saysTemporary = m_replyCode >= 400 && m_replyCode < 500;
    const bool saysPermanent = m_replyCode >= 500 && m_replyCode < 600;
    if (saysTemporary)
        return DeliveryStatus::Temporary;
    if (saysPermanent)
        return isAboutThisMail() ? DeliveryStatus::Permanent : DeliveryStatus::Refused;
    if (m_stage == DeliveryStage::AwaitingReply)
        return DeliveryStatus::Ambiguous;
    switch (curlCode) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_USE_SSL_FAILED:
    case CURLE_LOGIN_DENIED:
        return DeliveryStatus::Refused;
    default: // every other way of libcurl to fail: nothing of the mail counts yet
        return DeliveryStatus::Unreachable;
    }
}

DeliveryReport SmtpConversation::report(int curlCode) const {
    DeliveryReport report;
    const bool isAccepted = m_stage == DeliveryStage::AwaitingReply && m_replyCode == 250;
    report.status = isAccepted ? DeliveryStatus::Accepted : statusOfFailure(curlCode);
    report.stage = isAccepted ? DeliveryStage::Done : m_stage;
    report.replyCode = m_replyCode;
    report.replyText = isAccepted ? QString::fromUtf8(m_replyText.left(longestReplyText)) : reasonOfFailure(curlCode);
    report.detail = u"curl."_s + QString::number(curlCode);
    return report;
}

} // namespace uketsuke
