#pragma once

#include "app/services/journal/journal_service.h"

namespace uketsuke {

/// A head of the journal as it is printed, to be noted outside: "NUMBER:HASH".
[[nodiscard]] QString headText(const JournalHead& head);
/// What is no head is nothing, or a slip of the pen would pass for a whole journal.
[[nodiscard]] std::optional<JournalHead> journalHeadOf(const QString& text);

} // namespace uketsuke
