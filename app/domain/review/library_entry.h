#pragma once

#include "app/domain/review/library_system_check.h"

namespace uketsuke {

/// What stands in the box 「図書館システムで確認」, as typed: it may be half an answer. It is kept as a draft until it
/// reads as a whole and is given.
struct LibraryEntry {
    std::optional<bool> hasCard; ///< nothing: not said yet
    QMap<LibraryField, QString> texts;
    bool operator==(const LibraryEntry&) const = default;
};

/// What an entry says. `check` is there when nothing is missing or unreadable.
struct LibraryReading {
    std::optional<LibrarySystemCheck> check;
    QList<LibraryField> missing;
    QList<LibraryField> unreadable;
};

/// What the box shows of a check that was given: days as 2026/12/01.
[[nodiscard]] LibraryEntry libraryEntryOf(const LibrarySystemCheck& check);
[[nodiscard]] LibraryReading readLibraryEntry(const LibraryEntry& entry, Procedure procedure);
/// A field as it is shown once it was typed: a scanner's letters dropped, an era's day as 2026/12/01; what does not
/// read stays as it is.
[[nodiscard]] QString tidyLibraryText(LibraryField field, const QString& typed);

/// The entry as text for the draft, and back; nothing where the text is no such draft.
[[nodiscard]] QString libraryDraft(const LibraryEntry& entry);
[[nodiscard]] std::optional<LibraryEntry> libraryEntryFromDraft(const QString& draft);

} // namespace uketsuke
