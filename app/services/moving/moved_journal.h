#pragma once

#include "app/persistence/moving/shared_tables.h"
#include "app/services/moving/embedded_move.h"

namespace uketsuke {

/// The desk's journal follows the server's entries: first the note of the move, with the number of entries and the head
/// of the desk's own chain, then the entries, numbered on and chained anew. From the entries the desk's own chain can
/// be computed again, so that a head which was noted outside before the move still tells (verifyJournal()).
[[nodiscard]] Result<void> moveJournal(EmbeddedTables& source, Database& shared, SharedTables& target,
                                       MoveReport& report);

} // namespace uketsuke
