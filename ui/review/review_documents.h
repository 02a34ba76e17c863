#pragma once

#include "app/domain/review/review_case.h"
#include "ui/review/photos/photo_document.h"

namespace uketsuke {

/// The papers of a case as the photo pane takes them, the newest picture of a side first.
[[nodiscard]] PhotoApplication photoApplication(const ReviewCase& reviewCase);

} // namespace uketsuke
