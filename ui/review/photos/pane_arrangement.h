#pragma once

#include <QSizeF>

namespace uketsuke {

enum class PaneArrangement { Stacked, SideBySide };

/// Whichever shows two pictures of this shape larger in `room`; `bar` is the height that each loses. About the same is
/// Stacked.
[[nodiscard]] PaneArrangement chooseArrangement(QSizeF room, QSizeF picture, double bar, double gap);

} // namespace uketsuke
