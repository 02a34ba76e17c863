#pragma once

#include "app/admin/sample/sample_dealer.h"

namespace uketsuke {

/// The rows behind the opening twelve: the traps of §§ 4–9 by name, so that a short sample has each of them. With the
/// opening the first twelve of these have every kind of paper and of picture; among the next twelve are the rows that
/// come again, and three that an intake refuses.
[[nodiscard]] QList<SampleDeal> namedTraps();

/// Whether this way of typing changes a cell of such a row, and leaves its standing what it is.
[[nodiscard]] bool takesEffect(SampleTyping typing, const SampleDeal& deal);

/// The names and towns without which a way of typing would change nothing.
void giveWhatItNeeds(SampleDeal& deal, SampleTyping typing);

} // namespace uketsuke
