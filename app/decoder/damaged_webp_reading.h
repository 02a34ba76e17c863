#pragma once

#include <QImage>

#include <span>

namespace uketsuke {

/// What has come of a cut WebP at its own size: grey below the last row that came; of one that moves, the first frame.
/// Nothing where not one row (of one that moves: not the whole first frame) came, or where it is beyond decode_limits.
/// Qt's reader gives nothing of a cut WebP back.
[[nodiscard]] QImage readDamagedWebP(std::span<const unsigned char> file);

} // namespace uketsuke
