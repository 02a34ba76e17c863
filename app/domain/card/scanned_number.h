#pragma once

#include "app/domain/result.h"

namespace uketsuke {

/// What a barcode scanner or a person typed, as a plain number: full-width characters folded, NW-7's start and stop
/// letters A–D (either case), Enter, tabs, spaces and hyphens dropped. Invalid("card_number") where anything but digits
/// and one check character at the end is left (X of modulus 11; $ : / + of modulus 16, its - and . only where both
/// letters were read), where nothing is, or more than 20 characters are.
[[nodiscard]] Result<QString> readScannedNumber(const QString& typed);

} // namespace uketsuke
