#pragma once

#include "app/persistence/journal_repository.h"
#include "app/services/journal/journal_service.h"

namespace uketsuke {

/// Of what was looked at: how much, and how much of it does not agree.
struct ProvedPart {
    QString
        key; ///< "deeds_in_journal", "revisions", "states", "mails", "issued_numbers", "counted_numbers", "documents"
    qint64 looked = -1; ///< -1 where it was not counted one by one
    qint64 misfits = 0;
};

/// Whether a database agrees with itself.
struct DatabaseProof {
    QList<ProvedPart> parts;
    JournalVerification journal;
    [[nodiscard]] bool isWhole() const;
};

/// Reads the whole database: the journal's chain, the deeds against their entries, every issued number against its
/// decision and its range, every document's bytes against their hash. It must be of this program's version
/// (Incompatible) and wholly in the caller's hands. `noted` is a head that was noted outside.
[[nodiscard]] Result<DatabaseProof> proveDatabase(Database& database, const std::optional<JournalHead>& noted = {});

} // namespace uketsuke
