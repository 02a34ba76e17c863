#pragma once

#include "app/admin/sample/sample_application.h"

#include <QImage>

namespace uketsuke {

/// How somebody held the phone.
struct PhotoConditions {
    QSize size;              ///< of the stored picture, as the sensor lies: landscape
    int orientation = 1;     ///< EXIF 1, 3, 6 or 8: the stored pixels are turned against it
    double rotation = 0;     ///< of the paper, degrees
    double perspective = 0;  ///< how much shorter the far edge is, 0–0.3
    double coverage = 0.82;  ///< of the picture's width or height by the paper
    double brightness = 1;   ///< 0.3 is a dark room
    double unevenness = 0.2; ///< how much darker one corner is
    int blur = 0;            ///< 0 for sharp, else how many pixels flow into one
    bool hasGlare = false;   ///< a lamp's reflection on the paper
    int desk = 0;
    quint32 seed = 0;
};

[[nodiscard]] PhotoConditions photoConditions(const SampleAttachment& attachment, QSize size);

/// A phone's photo of a paper on a table, with its pixels as the phone stores them.
[[nodiscard]] QImage photographed(const QImage& paper, const PhotoConditions& conditions);

} // namespace uketsuke
