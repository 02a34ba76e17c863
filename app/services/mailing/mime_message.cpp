#include "app/services/mailing/mime_message.h"

#include "app/services/mailing/header_field.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool isIdentifier(const QString& identifier) {
    return !identifier.isEmpty() && identifier.size() <= 64 &&
           std::all_of(identifier.begin(), identifier.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
           });
}

bool isMediaType(const QByteArray& mediaType) {
    return mediaType.count('/') == 1 && std::all_of(mediaType.begin(), mediaType.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || QByteArrayView("/-+.").contains(c);
           });
}

Result<QList<QByteArray>> headersOf(const MailContent& content) {
    QList<Result<QByteArray>> made{
        mailboxHeader("From", content.senderName, content.sender),
        mailboxHeader("To", {}, content.recipient),
        textHeader("Subject", content.subject),
        textHeader("Date", content.date.toString(Qt::RFC2822Date)),
        messageIdHeader("Message-ID", {messageIdOf(content.identifier, content.sender)}),
    };
    if (content.authorship == MailAuthorship::Machine)
        made.append(textHeader("Auto-Submitted", u"auto-generated"_s));
    if (!content.answeredMessageIds.isEmpty()) {
        made.append(messageIdHeader("In-Reply-To", {content.answeredMessageIds.last()}));
        made.append(messageIdHeader("References", content.answeredMessageIds));
    }
    QList<QByteArray> headers;
    for (const Result<QByteArray>& header : made) {
        if (!header)
            return tl::unexpected<Error>(header.error());
        headers.append(*header);
    }
    return headers;
}

Result<QByteArray> textOf(QString body) {
    body.replace("\r\n"_L1, "\n"_L1);
    const bool isClean = std::none_of(body.begin(), body.end(),
                                      [](QChar c) { return c != u'\n' && c != u'\t' && isControlCharacter(c); });
    if (!isClean)
        return fail(ErrorKind::Invalid, u"mail.body_control"_s);
    if (!body.endsWith(u'\n'))
        body += u'\n';
    return body.replace("\n"_L1, "\r\n"_L1).toUtf8();
}

Result<QList<MimePart>> partsOf(const QList<MailAttachment>& attachments) {
    QList<MimePart> parts;
    for (const MailAttachment& attachment : attachments) {
        if (!isMediaType(attachment.mediaType))
            return fail(ErrorKind::Invalid, u"mail.media_type"_s);
        const auto disposition = attachmentHeader(attachment.fileName);
        if (!disposition)
            return tl::unexpected<Error>(disposition.error());
        parts.append({attachment.mediaType, *disposition, attachment.bytes});
    }
    return parts;
}

} // namespace

QByteArray messageIdOf(const QString& identifier, const EmailAddress& sender) {
    return '<' + identifier.toLatin1() + '@' + sender.domain() + '>';
}

Result<MimeMessage> composeMessage(const MailContent& content) {
    if (!isIdentifier(content.identifier))
        return fail(ErrorKind::Invalid, u"mail.identifier"_s);
    auto headers = headersOf(content);
    if (!headers)
        return tl::unexpected<Error>(headers.error());
    auto text = textOf(content.body);
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto parts = partsOf(content.attachments);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    return MimeMessage{content.sender.wireForm(), content.recipient.wireForm(), *headers, *text, *parts};
}

} // namespace uketsuke
