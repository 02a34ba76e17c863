#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// The page with the photo. Passports applied for since 2020-02-04 have no address (§ 5), so the other page has none.
[[nodiscard]] QImage passportFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage passportBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
