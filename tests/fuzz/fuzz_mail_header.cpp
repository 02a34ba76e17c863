#include "app/services/mailing/header_field.h"

#include <cstdlib>

namespace {

/// Nothing that a header says may begin a second one: unfolded, it is one line of ASCII, and no line is longer than
/// SMTP carries (RFC 5322 § 2.1.1).
void mustBeOneField(const uketsuke::Result<QByteArray>& header) {
    if (!header)
        return;
    QByteArray unfolded = *header;
    unfolded.replace("\r\n ", " ");
    for (const char letter : unfolded)
        if (letter == '\r' || letter == '\n' || letter == '\0' || static_cast<unsigned char>(letter) > 126)
            std::abort();
    for (const QByteArray& line : header->split('\n'))
        if (line.size() > 998)
            std::abort();
}

} // namespace

/// What stands in a mail's head: texts, names of people and files, addresses, message ids.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    mustBeOneField(uketsuke::textHeader("Subject", text));
    mustBeOneField(uketsuke::attachmentHeader(text));
    mustBeOneField(uketsuke::messageIdHeader("References", bytes.split(' ')));
    const QString address = text.section(u'\n', 0, 0);
    if (const auto parsed = uketsuke::EmailAddress::parse(address))
        mustBeOneField(uketsuke::mailboxHeader("To", text.section(u'\n', 1), *parsed));
    return 0;
}
