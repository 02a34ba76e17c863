#pragma once

namespace uketsuke {

class JourneyClerk;

/// The review page with every kind of document and each of its dialogs; ends in the list, with three completed.
/// `applications`: how many the sample has.
void tourReview(JourneyClerk& clerk, int applications);

} // namespace uketsuke
