#pragma once

#include "app/domain/mail/email_address.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace uketsuke {

// The one place where header fields of mails are made: "Name: value", folded with CRLF and a blank, without the last
// line end. libcurl sends them as they are, so a control character in a value is refused here, never repaired:
// Invalid("mail.header_control").

/// A field of free text; what is not plain ASCII becomes encoded words (RFC 2047, base64 of UTF-8).
[[nodiscard]] Result<QByteArray> textHeader(const QByteArray& name, const QString& value);

/// A field with one mailbox; the display name may be empty.
[[nodiscard]] Result<QByteArray> mailboxHeader(const QByteArray& name, const QString& displayName,
                                               const EmailAddress& address);

/// A field with message ids ("<…@…>"); Invalid("mail.message_id") for anything else.
[[nodiscard]] Result<QByteArray> messageIdHeader(const QByteArray& name, const QList<QByteArray>& messageIds);

/// Content-Disposition: attachment, with the file name by RFC 2231 where it is not plain ASCII or too long for a line.
[[nodiscard]] Result<QByteArray> attachmentHeader(const QString& fileName);

/// True for characters that no header may carry: C0, C1, DEL, and Unicode's line and paragraph separators.
[[nodiscard]] bool isControlCharacter(QChar character);

} // namespace uketsuke
