#pragma once

#include "app/domain/mail/email_address.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace uketsuke {

/// Who wrote it: machine-made mail says so (RFC 3834), an inquiry that a person wrote does not (§ 10).
enum class MailAuthorship { Machine, Person };

struct MailAttachment {
    QString fileName;
    QByteArray mediaType; ///< e.g. "image/png"
    QByteArray bytes;
};

/// What a mail says, before it has headers.
struct MailContent {
    QString identifier; ///< UUID text; with the sender's domain it becomes the Message-ID, the same at every attempt
    EmailAddress sender;
    QString senderName;
    EmailAddress recipient;
    QString subject;
    QString body; ///< plain text, lines ended by \n or \r\n
    QDateTime date;
    MailAuthorship authorship = MailAuthorship::Machine;
    QList<QByteArray> answeredMessageIds; ///< oldest first; the last one is answered, all are referred to
    QList<MailAttachment> attachments;
};

struct MimePart {
    QByteArray mediaType;
    QByteArray dispositionHeader;
    QByteArray bytes;
};

/// A mail ready for libcurl, which adds MIME-Version, boundaries and the encoding of the parts.
struct MimeMessage {
    QByteArray envelopeSender;
    QByteArray envelopeRecipient;
    QList<QByteArray> headers;
    QByteArray text; ///< UTF-8, lines ended by CRLF
    QList<MimePart> attachments;
};

/// Makes headers and parts (RFC 5322, 2045, 2047, 2231, 3834). Invalid with "mail.header_control", "mail.identifier",
/// "mail.message_id", "mail.media_type" or "mail.body_control" (a control character other than tab and line end).
[[nodiscard]] Result<MimeMessage> composeMessage(const MailContent& content);

/// "<identifier@domain>": what an answer refers to.
[[nodiscard]] QByteArray messageIdOf(const QString& identifier, const EmailAddress& sender);

} // namespace uketsuke
