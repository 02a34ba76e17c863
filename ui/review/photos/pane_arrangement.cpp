#include "ui/review/photos/pane_arrangement.h"

#include <algorithm>

namespace uketsuke {

namespace {

/// Side by side costs the bars their width: a gain that nobody sees is not worth it.
constexpr double worthwhile = 1.05;

double shownScale(QSizeF box, QSizeF picture) {
    return std::min(box.width() / picture.width(), box.height() / picture.height());
}

} // namespace

int pinnedShare(PaneArrangement arrangement, int pinnedCount) {
    return arrangement == PaneArrangement::SideBySide ? pinnedCount : 1;
}

QSizeF pinnedBox(const PaneRoom& room, PaneArrangement arrangement) {
    QSizeF size = room.size;
    if (room.further == FurtherPlace::Open) {
        const int share = pinnedShare(arrangement, room.pinnedCount);
        size.setWidth((size.width() - room.gap) * share / (share + 1));
    }
    const int columns = arrangement == PaneArrangement::SideBySide ? room.pinnedCount : 1;
    const int rows = arrangement == PaneArrangement::Stacked ? room.pinnedCount : 1;
    return {(size.width() - (columns - 1) * room.gap) / columns,
            (size.height() - (rows - 1) * room.gap) / rows - room.bar};
}

PaneArrangement chooseArrangement(const PaneRoom& room, QSizeF picture) {
    if (picture.isEmpty() || room.pinnedCount < 2)
        return PaneArrangement::Stacked;
    const double stacked = shownScale(pinnedBox(room, PaneArrangement::Stacked), picture);
    const double beside = shownScale(pinnedBox(room, PaneArrangement::SideBySide), picture);
    return beside > stacked * worthwhile ? PaneArrangement::SideBySide : PaneArrangement::Stacked;
}

} // namespace uketsuke
