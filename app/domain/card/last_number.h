#pragma once

#include "app/domain/card/card_number_range.h"

namespace uketsuke {

/// Whether a person said that a range has given no number yet: "なし" or "none".
[[nodiscard]] bool saysNoneGiven(const QString& typed);

/// The value of a whole card number of this range, as it was typed or scanned. Invalid("last_number.form") for what is
/// no card number, "last_number.range" where the range does not hold it, "last_number.check_digit". A list's numbers
/// are known one by one and are not found here.
[[nodiscard]] Result<qint64> valueOfNumber(const CardNumberRange& range, const QString& typed);

} // namespace uketsuke
