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

DeliveryStatus SmtpConversation::statusOfFailure(int curlCode) const {
    const bool saysTemporary = m_replyCode >= 400 && m_replyCode < 500;
    const bool saysPermanent = m_replyCode >= 500 && m_replyCode < 600;
    if (saysTemporary)
        return DeliveryStatus::Temporary;
    if (saysPermanent)
        return m_stage < DeliveryStage::Sender ? DeliveryStatus::Refused : DeliveryStatus::Permanent;
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
    report.replyText = QString::fromUtf8(m_replyText.left(longestReplyText));
    report.detail = u"curl."_s + QString::number(curlCode);
    return report;
}

} // namespace uketsuke
