#pragma once

#include "app/domain/result.h"

namespace uketsuke {

/// An address to send to, kept exactly as typed. Old carriers gave out addresses that RFC 5322 does not allow without
/// quotes ("foo..bar@…", "foo.@…") and that are real: they are never repaired, only quoted on the wire (§ 10).
class EmailAddress
{
public:
    /// Reads an address; blanks around it are dropped. Invalid with "email.empty", "email.at_sign", "email.local_part"
    /// (empty, longer than 64, not ASCII, or a blank outside quotes), "email.domain", "email.control" or
    /// "email.too_long" (254 on the wire).
    [[nodiscard]] static Result<EmailAddress> parse(const QString& typed);

    [[nodiscard]] const QString& asTyped() const { return m_typed; }
    /// As it stands in RCPT TO and To: the local part quoted where RFC 5322 asks for it, the domain in ASCII (IDNA).
    [[nodiscard]] const QByteArray& wireForm() const { return m_wireForm; }
    /// The domain in ASCII, lower case.
    [[nodiscard]] const QByteArray& domain() const { return m_domain; }
    /// False for addresses that need quotes; the inbox flags them.
    [[nodiscard]] bool isStandard() const { return m_isStandard; }
    bool operator==(const EmailAddress&) const = default;

private:
    EmailAddress() = default;
    QString m_typed;
    QByteArray m_wireForm;
    QByteArray m_domain;
    bool m_isStandard = true;
};

} // namespace uketsuke
