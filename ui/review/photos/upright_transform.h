#pragma once

#include <QSizeF>
#include <QTransform>

namespace uketsuke {

/// From the pixels of a picture as they lie (`stored`) to the upright picture, by EXIF's orientation (1–8).
[[nodiscard]] QTransform uprightTransform(int orientation, QSizeF stored);
/// The size of the upright picture.
[[nodiscard]] QSizeF uprightSize(int orientation, QSizeF stored);

} // namespace uketsuke
