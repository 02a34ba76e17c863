#pragma once

#include <QPointF>

namespace uketsuke {

/// How bright a photo is shown, for dark ones. −100 … 100 each; 0 leaves it as it is.
struct PhotoTone {
    int brightness = 0;
    int contrast = 0;
    bool operator==(const PhotoTone&) const = default;
};

/// How a document is looked at; kept for each while its application is open.
struct PhotoViewState {
    double scale = 0;         ///< device pixels for a pixel of the whole picture; 0: fitted into the view
    QPointF centre{0.5, 0.5}; ///< which point of the picture (0–1 each way) lies in the middle of the view
    int quarterTurns = 0;     ///< clockwise, 0–3, beyond what EXIF says
    int page = 0;             ///< from 0
    PhotoTone tone;
    bool operator==(const PhotoViewState&) const = default;
};

} // namespace uketsuke
