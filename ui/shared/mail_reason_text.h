#pragma once

#include <QString>

namespace uketsuke {

/// Why a mail does not leave: what the mail server said, with what it means where people ask (550 5.7.30), or our own
/// sentence in its place ("uketsuke:…", mail_transport.h). The first line stands alone in a list.
[[nodiscard]] QString mailReasonText(const QString& reply);

/// Whether the words are ours and not the server's.
[[nodiscard]] bool isOwnMailReason(const QString& reply);

} // namespace uketsuke
