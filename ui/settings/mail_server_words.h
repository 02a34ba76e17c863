#pragma once

#include "app/services/mailing/mail_transport.h"
#include "app/services/mailing/smtp_settings.h"

namespace uketsuke {

/// What a try at the mail server came to, and what to look at, in words.
[[nodiscard]] QString tryOutText(const DeliveryReport& report, SmtpAuthentication authentication);

} // namespace uketsuke
