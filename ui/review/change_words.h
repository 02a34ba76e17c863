#pragma once

#include "app/domain/review/review_case.h"

namespace uketsuke {

/// What the applicant changed and what was corrected, side by side; an answer that fell with a change is named. Empty
/// where nothing was.
[[nodiscard]] QString changeNote(CheckItem item, const ReviewCase& current);
/// What a later revision changed beside the fields of the checklist: the branch, the procedure, and papers that came.
[[nodiscard]] QStringList revisionLines(const ReviewCase& current);

} // namespace uketsuke
