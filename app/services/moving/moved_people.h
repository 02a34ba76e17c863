#pragma once

#include "app/persistence/moving/shared_tables.h"
#include "app/services/moving/embedded_move.h"

namespace uketsuke {

/// The people of a desk's file come to the server by name: the journal and the decisions speak of them. Nobody can sign
/// in as one of them before IT enables the account, as their passphrases cannot be turned into the server's. Who is
/// there already, under the same name, stays as the server has it; under another name it is another person:
/// Conflict("move.account:LOGIN").
[[nodiscard]] Result<void> movePeople(Database& file, Database& shared, SharedTables& target, MoveReport& report);

} // namespace uketsuke
