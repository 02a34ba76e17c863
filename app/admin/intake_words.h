#pragma once

#include <QString>

namespace uketsuke {

/// Why a row, a file or a paper is refused, for a person at the command line; the key itself where it is unknown.
[[nodiscard]] QString intakeReasonText(const QString& reason);

} // namespace uketsuke
