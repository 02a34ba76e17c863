#pragma once

#include "app/domain/result.h"

#include <QJsonDocument>

namespace uketsuke {

/// Checks a document against a JSON schema (draft 7); Invalid("<what>.schema:<place>") names the first place that
/// breaks it.
[[nodiscard]] Result<void> checkAgainstSchema(const QJsonDocument& document, const QByteArray& schema,
                                              const QString& what);

} // namespace uketsuke
