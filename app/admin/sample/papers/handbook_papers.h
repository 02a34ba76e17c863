#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 身体障害者手帳 (the page with the photo) and 母子健康手帳 (its cover): papers of children (§ 5).
[[nodiscard]] QImage disabilityFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage disabilityBack(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage maternityFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage maternityBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
