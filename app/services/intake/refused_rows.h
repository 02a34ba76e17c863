#pragma once

#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// Where refused rows go: into `file`. Where the exports have different titles, each has a CSV of its own beside it,
/// named after the export by `namePattern` ("%1_要修正.csv"); a file that is there already keeps its name, the new one
/// gets a number. Only `file` itself is written over: a person was asked about that one.
struct RefusedRowsTarget {
    QString file;
    QString namePattern;
};

struct SavedRows {
    int rows = 0;
    QStringList files;
};

/// Writes the refused rows of a request's files into CSVs of the same shape and encoding, so that they can be mended
/// and taken in again; the titles come first. Exports of one shape share a file. A cell that a spreadsheet would read
/// as a formula gets an apostrophe in front (formula_guard.h); nothing else is changed. A row that is no CSV is written
/// in cells as a lenient reader sees its first line (cellsOfBrokenRow()). Rows beyond those that the report lists are
/// written too. Unreachable("file.write"), OutOfSpace("file.write"), or as RequestedExports.
[[nodiscard]] Result<SavedRows> writeRefusedRows(const IntakeRequest& request, const QList<Refusal>& refusals,
                                                 const RefusedRowsTarget& target);

} // namespace uketsuke
