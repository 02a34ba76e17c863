#pragma once

#include "app/services/journal/journal_service.h"

namespace uketsuke {

/// What an entry says, as a sentence without its subject ("WR0123 を完了しました。"): who and when stand beside it.
/// A kind that this program does not know is shown by its key.
[[nodiscard]] QString journalSentence(const JournalEntry& entry);

/// The fields of a detail written as netstrings ("9:completed,"); the whole text as one where it is none.
[[nodiscard]] QStringList journalFields(const QString& detail);

} // namespace uketsuke
