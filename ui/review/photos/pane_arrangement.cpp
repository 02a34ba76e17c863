#include "ui/review/photos/pane_arrangement.h"

#include <algorithm>

namespace uketsuke {

namespace {

/// Side by side costs the bars their width: a gain that nobody sees is not worth it.
constexpr double worthwhile = 1.05;

double shownScale(double width, double height, QSizeF picture) {
    return std::min(width / picture.width(), height / picture.height());
}

} // namespace

PaneArrangement chooseArrangement(QSizeF room, QSizeF picture, double bar, double gap) {
    if (picture.isEmpty())
        return PaneArrangement::Stacked;
    const double stacked = shownScale(room.width(), (room.height() - gap) / 2 - bar, picture);
    const double beside = shownScale((room.width() - gap) / 2, room.height() - bar, picture);
    return beside > stacked * worthwhile ? PaneArrangement::SideBySide : PaneArrangement::Stacked;
}

} // namespace uketsuke
