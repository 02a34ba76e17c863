#pragma once

#include "app/services/intake/intake_report.h"

#include <QJsonObject>

namespace uketsuke {

/// Why a row, a file or a paper is refused, for a person at the command line; the key itself where it is unknown.
[[nodiscard]] QString intakeReasonText(const QString& reason);
/// A field of a change or a missing column, by the mapping's own title.
[[nodiscard]] QString intakeFieldText(const QString& field, const ColumnMapping& mapping);
/// What is wrong with a file as a whole, and what to do; empty where the error is not about files.
[[nodiscard]] QString intakeErrorText(const Error& error, const ColumnMapping& mapping);

/// What an intake did or would do. Names of fields, never what stands in them.
[[nodiscard]] QString intakeReportText(const IntakeReport& report, const ColumnMapping& mapping);
[[nodiscard]] QJsonObject intakeReportJson(const IntakeReport& report);

} // namespace uketsuke
