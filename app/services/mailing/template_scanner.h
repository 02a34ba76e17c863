#pragma once

#include "app/services/mailing/mail_template.h"

#include <QStringList>

namespace uketsuke {

/// Reads the tags of a template before Mustache does, which would leave unknown ones silently empty. A needed name must
/// stand where it always appears: in no section but its own.
[[nodiscard]] std::optional<TemplateFault> findTemplateFault(const QString& text, const QStringList& knownNames,
                                                             const QStringList& neededNames = {});

} // namespace uketsuke
