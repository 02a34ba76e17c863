#pragma once

#include <QImage>

namespace uketsuke {

struct PhotoLight {
    double brightness = 1;   ///< at the brightest place
    double unevenness = 0.2; ///< how much is missing at the darkest corner
    quint32 seed = 0;
};

/// Makes the picture uneven as a room's light does and adds a sensor's noise, more of it in the dark. RGB32 only.
void applyLightAndNoise(QImage& photo, const PhotoLight& light);

} // namespace uketsuke
