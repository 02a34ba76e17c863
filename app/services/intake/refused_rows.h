#pragma once

#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// Writes the refused rows of a request's files into a CSV of the same shape and encoding, byte for byte as they came,
/// so that they can be mended and taken in again. A cell that a spreadsheet would read as a formula (= + - @ tab) keeps
/// its text behind a leading apostrophe. Unreachable("file.write") where the target cannot be written.
[[nodiscard]] Result<int> writeRefusedRows(const IntakeRequest& request, const QList<Refusal>& refusals,
                                           const QString& targetPath);

} // namespace uketsuke
