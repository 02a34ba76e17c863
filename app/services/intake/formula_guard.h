#pragma once

#include <QString>

namespace uketsuke {

/// A spreadsheet reads a cell that begins with = + - @, a tab or a carriage return (half or full width) as a formula.
/// In every CSV that we write such a cell gets an apostrophe in front; in every CSV that we read an apostrophe in front
/// of such a sign is taken off again. So a file that went through a spreadsheet says the same as before.
[[nodiscard]] QString withFormulaGuard(const QString& text);
[[nodiscard]] QString withoutFormulaGuard(const QString& text);

} // namespace uketsuke
