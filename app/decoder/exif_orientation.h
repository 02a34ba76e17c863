#pragma once

#include <cstddef>
#include <span>

namespace uketsuke {

/// The orientation (1–8) that an Exif segment (APP1, from "Exif\0\0" on) names in its first directory; 1 when there is
/// none or the segment is broken. Reads within the span only.
[[nodiscard]] int exifOrientation(std::span<const unsigned char> segment);

} // namespace uketsuke
