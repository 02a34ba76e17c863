#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 健康保険証 and 資格確認書: the address of the first is often written on the back by hand (§ 5).
[[nodiscard]] QImage insuranceFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage insuranceBack(const SamplePaper& paper, double dotsPerUnit);

/// Whether the employer's fund issued it (no address in print) and not the city.
[[nodiscard]] bool isOfEmployer(const SamplePaper& paper);

} // namespace uketsuke
