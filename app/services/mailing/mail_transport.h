#pragma once

#include "app/services/mailing/mime_message.h"

#include <QString>

namespace uketsuke {

/// How an attempt to hand a mail over ended.
enum class DeliveryStatus {
    Accepted,    ///< the server took it: 送信済
    Temporary,   ///< 4xx: the same mail may be tried again after a pause
    Permanent,   ///< 5xx to this recipient or content: shown to a person
    Refused,     ///< the server refuses us whatever the mail (greeting, TLS, sign-in, sender): no fault of this mail
    Unreachable, ///< no answer, and the mail's end never went out: safe to repeat
    Ambiguous,   ///< lost after the last byte went out, without a reply: 送信不明, a person decides
};

/// How far the conversation with the server had come.
enum class DeliveryStage {
    Connecting,
    Greeting,
    StartingTls,
    SigningIn,
    Sender,
    Recipient,
    Content,
    AwaitingReply,
    Done
};

struct DeliveryReport {
    DeliveryStatus status = DeliveryStatus::Unreachable;
    DeliveryStage stage = DeliveryStage::Connecting;
    int replyCode = 0; ///< the server's last reply, 0 where it gave none
    /// What the server said, for the outbox page, or in its place "uketsuke:<word>"; may hold an address: never into a
    /// log.
    QString replyText;
    QString detail; ///< a short word for logs: "curl.60" …
};

/// Hands a mail over. Called on the sender's own thread; blocks until there is an answer.
class MailTransport
{
public:
    virtual ~MailTransport() = default;
    [[nodiscard]] virtual DeliveryReport deliver(const MimeMessage& message) = 0;
};

} // namespace uketsuke
