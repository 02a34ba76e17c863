#include "ui/review/photos/upright_transform.h"

namespace uketsuke {

QTransform uprightTransform(int orientation, QSizeF stored) {
    const double width = stored.width();
    const double height = stored.height();
    switch (orientation) { // a number from a file, checked before; what is none of these is upright
    case 2:
        return {-1, 0, 0, 1, width, 0};
    case 3:
        return {-1, 0, 0, -1, width, height};
    case 4:
        return {1, 0, 0, -1, 0, height};
    case 5:
        return {0, 1, 1, 0, 0, 0};
    case 6:
        return {0, 1, -1, 0, height, 0};
    case 7:
        return {0, -1, -1, 0, height, width};
    case 8:
        return {0, -1, 1, 0, 0, width};
    default:
        return {};
    }
}

QSizeF uprightSize(int orientation, QSizeF stored) {
    return orientation >= 5 ? stored.transposed() : stored;
}

} // namespace uketsuke
