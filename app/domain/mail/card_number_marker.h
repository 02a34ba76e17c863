#pragma once

#include <QLatin1StringView>

namespace uketsuke {

/// Stands in a mail's text where the card number comes: the number is taken, and put in here, by the database in the
/// deed that completes the application (house § 4). A preview shows 「（完了時に採番）」 in its place.
inline constexpr QLatin1StringView cardNumberMarker{"{{card_number}}"};

} // namespace uketsuke
