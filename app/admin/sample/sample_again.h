#pragma once

#include "app/admin/sample/sample_dealer.h"

namespace uketsuke {

/// The earlier row of which this deal comes again: the one it names, else the last application of its own whose files
/// are named in the cells (a receipt number's folder would be shared). Nothing where there is none yet.
[[nodiscard]] std::optional<SampleApplication> earlierRow(const QList<SampleApplication>& before,
                                                          const SampleDeal& deal);

/// The earlier row sent again (SameAgain, SameInTwins, Changed). Its files lie there already.
[[nodiscard]] SampleApplication sentAgain(const SampleApplication& earlier, SampleRowKind kind);

} // namespace uketsuke
