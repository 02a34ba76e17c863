#pragma once

#include <QSize>

#include <span>

namespace uketsuke {

/// Scales the upright picture of `size` that lies in the slot (32 bits a pixel, row after row) down to its place in the
/// box, so that the desk paints it pixel by pixel; averages over areas, so that thin lines stay. Returns the size that
/// lies in the slot then: `size` itself where the picture is not larger than its place. `fullSize` is the whole
/// picture's, upright; the box is in device pixels.
[[nodiscard]] QSize fitToBox(std::span<unsigned char> slot, QSize size, QSize fullSize, QSize box);

} // namespace uketsuke
