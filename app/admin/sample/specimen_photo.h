#pragma once

#include "app/admin/sample/specimen_person.h"

#include <QImage>

namespace uketsuke {

/// How somebody took the picture.
struct PhotoConditions {
    QSize size{4032, 3024};
    double tilt = 1.5;       ///< degrees
    double brightness = 1.0; ///< 0.3 is a dark room
    int orientation = 1;     ///< EXIF: 1, 3, 6 or 8; the stored pixels are turned against it
    quint32 noiseSeed = 1;
};

/// A phone's photo of a paper on a table, upright.
[[nodiscard]] QImage specimenPhoto(const QImage& paper, const PhotoConditions& conditions);

/// As a JPEG with the EXIF orientation; the pixels lie as a phone stores them.
[[nodiscard]] QByteArray phoneJpeg(const QImage& upright, int orientation);
[[nodiscard]] QByteArray scannedPdf(const QImage& front, const QImage& back);
/// A HEIC container's head with nothing behind it that decodes: what matters is that it is told from its bytes.
[[nodiscard]] QByteArray heicContainer();

} // namespace uketsuke
