#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 学生証 of a school, and 社員証 of a company: the proof of studying or working in the city (§ 3).
[[nodiscard]] QImage studentCardFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage studentCardBack(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage companyCardFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage companyCardBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
