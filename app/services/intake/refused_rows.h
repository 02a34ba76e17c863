#pragma once

#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// Writes the refused rows of a request's files into a CSV of the same shape and encoding, so that they can be mended
/// and taken in again; the titles come first. Rows of several files need the same titles, else they are left for a call
/// of their own: give a request with one file. A cell that a spreadsheet would read as a formula gets an apostrophe in
/// front (formula_guard.h); nothing else is changed. A row that is no CSV is written in cells as a lenient reader sees
/// its first line (cellsOfBrokenRow()). Rows beyond those that the report lists are written too. Answers with the
/// number of rows; Unreachable("file.write"), OutOfSpace("file.write"), or as ExportFile::open.
[[nodiscard]] Result<int> writeRefusedRows(const IntakeRequest& request, const QList<Refusal>& refusals,
                                           const QString& targetPath);

} // namespace uketsuke
