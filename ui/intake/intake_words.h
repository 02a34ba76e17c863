#pragma once

#include "app/services/intake/intake_report.h"
#include "ui/shared/message.h"

namespace uketsuke {

/// What the intake names by keys, in the library's words.
[[nodiscard]] QString refusalReasonText(const QString& reason);
[[nodiscard]] QString attachmentReasonText(const QString& reason);
/// Where an export lies: 「day.zip の中の export.csv」.
[[nodiscard]] QString exportPlaceText(const ExportPlace& place);
/// A column's meaning, or a field that changed; empty meaning: a column that is kept as it is.
[[nodiscard]] QString meaningText(const QString& meaning);
[[nodiscard]] QString encodingText(TextEncoding encoding);
/// What changed, in one line: 「番地: 柏5-8-12 → 柏5-8-13」.
[[nodiscard]] QString changesText(const QList<FieldChange>& changes);
/// What happened, what is safe, what to do: for a file that cannot be taken in.
[[nodiscard]] Message intakeErrorText(const Error& error);

} // namespace uketsuke
