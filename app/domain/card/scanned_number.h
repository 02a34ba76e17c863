#pragma once

#include "app/domain/result.h"

namespace uketsuke {

/// What a barcode scanner or a person typed, as a plain number: full-width characters folded, NW-7's start and stop
/// letters A–D (either case), Enter, tabs, spaces and hyphens dropped. Invalid("card_number") where anything but digits
/// (and a final X as check character) is left, or nothing.
[[nodiscard]] Result<QString> readScannedNumber(const QString& typed);

} // namespace uketsuke
