#pragma once

#include "app/domain/error.h"
#include "app/domain/review/claim.h"
#include "app/domain/review/decision.h"

#include <optional>

namespace uketsuke {

/// Whether a deed that ended so may have happened: it was sent as a whole, and no answer came. Every other error is
/// known to have changed nothing.
[[nodiscard]] inline bool isAnswerLost(const Error& error) {
    return error.kind == ErrorKind::Unreachable && error.detail == QLatin1StringView("database.commit_unknown");
}

/// What became of a decision, or of its undo, whose answer was lost.
enum class DecisionFate {
    Done,         ///< it stands, once
    DidNotHappen, ///< and never will: what may still be on its way is refused
    Unknown,      ///< the database cannot be asked now; ask again when it can
};

struct SettledDecision {
    DecisionFate fate = DecisionFate::Unknown;
    std::optional<Completion> completion; ///< where it is done
    std::optional<Claim>
        claim; ///< where it did not happen: to go on with; none where the claim is not one's own any more
};

} // namespace uketsuke
