#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 在留カード and 特別永住者証明書; changes of address stand on the back.
[[nodiscard]] QImage residenceFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage residenceBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
