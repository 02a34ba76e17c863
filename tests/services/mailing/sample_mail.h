#pragma once

#include "app/services/mailing/mime_message.h"

namespace uketsuke {

/// A mail of the library to an invented person.
[[nodiscard]] MailContent aMail();
[[nodiscard]] MailContent aMailTo(const QString& recipient);
[[nodiscard]] EmailAddress addressOf(const QString& typed);

} // namespace uketsuke
