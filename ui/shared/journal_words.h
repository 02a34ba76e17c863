#pragma once

#include <QString>

namespace uketsuke {

/// Words for the keys in a journal entry's detail; the key itself where this program does not know it.
[[nodiscard]] QString journalItemText(const QString& itemKey);
[[nodiscard]] QString journalGradeText(const QString& itemKey, const QString& gradeKey);
[[nodiscard]] QString journalReasonText(const QString& reasonKey);
/// What a try at the mail server came to: "accepted", "sign_in_refused" …
[[nodiscard]] QString journalTrialText(const QString& outcomeKey);
/// What was set: "library", "smtp", "mail_template/…", "intake_mapping/…".
[[nodiscard]] QString journalSettingText(const QString& name);
/// The fields of it, as "undo_seconds,home_city" names them.
[[nodiscard]] QString journalSettingKeysText(const QString& keys);

} // namespace uketsuke
