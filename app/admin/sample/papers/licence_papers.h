#pragma once

#include "app/admin/sample/papers/sample_drawing.h"

namespace uketsuke {

/// 運転免許証, and 運転経歴証明書 which looks like it without classes and expiry.
[[nodiscard]] QImage licenceFront(const SamplePaper& paper, double dotsPerUnit);
[[nodiscard]] QImage licenceBack(const SamplePaper& paper, double dotsPerUnit);

} // namespace uketsuke
