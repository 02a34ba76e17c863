#pragma once

#include "app/services/intake/intake_service.h"

namespace uketsuke {

/// What a person says about a held row.
enum class HeldRowWord { AnotherPerson, SameApplication, Discarded };

/// All that waits for a person's word. The caller owns the transaction.
[[nodiscard]] Result<QList<HeldCase>> readHeldCases(Database& open);
/// Does what the person said; Conflict("held_row.resolved") where somebody was first, NotFound("intake/known") where
/// the stored application is gone. The caller owns the transaction.
[[nodiscard]] Result<void> resolveHeldRow(Database& open, const HeldRow& row, HeldRowWord word,
                                          const IntakeRules& rules);

} // namespace uketsuke
