#pragma once

#include "app/domain/application/application_list.h"

namespace uketsuke {

/// A list as somebody works through it, one application after the other: what it shows, in its order.
struct WorkList {
    ApplicationFilter filter;
    ApplicationSort sort;
    bool operator==(const WorkList&) const = default;
};

/// What of this list may be the next one: where it names no state, only what can be decided; of one's own claims, all.
[[nodiscard]] ApplicationFilter takenFrom(const WorkList& list);

} // namespace uketsuke
