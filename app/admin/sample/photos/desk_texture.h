#pragma once

#include <QImage>

namespace uketsuke {

/// A tile of what lies under the paper (wood, cloth, straw mat, stone), seamless in both directions. Drawn once.
[[nodiscard]] QImage deskTexture(int kind);
inline constexpr int deskTextureCount = 5;

} // namespace uketsuke
