#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace uketsuke {

/// CP932, as Windows writes it; ICU on Debian, the system's own conversion on Windows (Qt there has no ICU). Nothing
/// where a byte or character has no counterpart.
[[nodiscard]] std::optional<QString> fromCp932(QByteArrayView bytes);
[[nodiscard]] std::optional<QByteArray> toCp932(const QString& text);

} // namespace uketsuke
