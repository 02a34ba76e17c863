#pragma once

#include <QSizeF>

namespace uketsuke {

enum class PaneArrangement { Stacked, SideBySide };
/// The place for one more paper beside front and back.
enum class FurtherPlace { Closed, Open };

/// What there is for the photos of one application, in pixels of any one kind.
struct PaneRoom {
    QSizeF size;
    double bar = 0;      ///< height that each place loses to its bar
    double gap = 0;      ///< between two places
    int pinnedCount = 2; ///< places for front and back: 2, or 1 where only one paper came
    FurtherPlace further = FurtherPlace::Closed;
};

/// How many parts of the room's width front and back get where the further paper gets one.
[[nodiscard]] int pinnedShare(PaneArrangement arrangement, int pinnedCount);

/// What a pinned picture can fill, its bar not counted.
[[nodiscard]] QSizeF pinnedBox(const PaneRoom& room, PaneArrangement arrangement);

/// Whichever shows front and back, pictures of this shape, larger. About the same is Stacked.
[[nodiscard]] PaneArrangement chooseArrangement(const PaneRoom& room, QSizeF picture);

} // namespace uketsuke
