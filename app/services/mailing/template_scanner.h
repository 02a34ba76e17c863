#pragma once

#include "app/services/mailing/mail_template.h"

#include <QStringList>

namespace uketsuke {

/// Reads the tags of a template before Mustache does, which would leave unknown ones silently empty.
[[nodiscard]] std::optional<TemplateFault> findTemplateFault(const QString& text, const QStringList& knownNames);

} // namespace uketsuke
