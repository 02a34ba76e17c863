#pragma once

#include "app/domain/card/card_number_range.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// Reads the last number known of a range as a person typed it, and lets the range go on after it. Runs inside the
/// caller's transaction; the errors are CardNumberService::tellLastNumber()'s.
[[nodiscard]] Result<void> takeLastNumber(Database& open, const CardNumberRangeId& id, const Nw7Letters& letters,
                                          const QString& typed);

} // namespace uketsuke
