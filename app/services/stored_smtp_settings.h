#pragma once

#include "app/persistence/settings_repository.h"
#include "app/services/mailing/smtp_settings.h"

namespace uketsuke {

/// The mail server as it was saved: NotFound("smtp.not_set_up") where nobody has named one, Invalid("smtp.…") for what
/// makes no sense.
[[nodiscard]] inline Result<SmtpSettings> smtpSettingsIn(const Result<StoredSetting>& stored) {
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    if (stored->version == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("smtp.not_set_up"));
    return smtpSettingsFromJson(stored->content).and_then([](const SmtpSettings& settings) {
        return validate(settings).map([&] { return settings; });
    });
}

} // namespace uketsuke
