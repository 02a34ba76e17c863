#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 住民票の写し on A4, without 個人番号 and 本籍 (§ 5); its back is empty.
[[nodiscard]] QImage residentRecordFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage residentRecordBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
