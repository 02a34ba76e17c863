#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 個人番号カード; its back has the number, which is nothing but zeros here.
[[nodiscard]] QImage myNumberFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage myNumberBack(const SamplePaper& paper, double dotsPerUnit);
/// 通知カード, which is no identity document (§ 5).
[[nodiscard]] QImage notificationFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage notificationBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
