#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

namespace uketsuke {

class Database;

/// What lists show and searches find of an application, made anew by the library's settings when what counts of it has
/// changed. The caller owns the transaction. Errors as ListingRepository::relist().
[[nodiscard]] Result<void> relistBySettings(Database& database, const ApplicationId& id);
/// The same for an application that an undo has opened again.
[[nodiscard]] Result<void> relistReopenedBySettings(Database& database, const ApplicationId& id);

} // namespace uketsuke
