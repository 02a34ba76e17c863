#include "ui/review/photos/tone_table.h"

#include <cmath>

namespace uketsuke {

ToneTable::ToneTable(PhotoTone tone) {
    // Brightness bends the middle (a gamma curve): black stays black and white stays white, so that nothing is lost.
    const double gamma = std::pow(3.0, -tone.brightness / 100.0);
    const double slope = std::pow(3.0, tone.contrast / 100.0);
    for (int value = 0; value < 256; ++value) {
        const double bent = std::pow(value / 255.0, gamma);
        m_steps[std::size_t(value)] = static_cast<uchar>(qBound(0, qRound((0.5 + (bent - 0.5) * slope) * 255), 255));
    }
}

void ToneTable::applyTo(QImage& picture, const QRect& part) const {
    const QRect area = part.intersected(picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            row[x] = qRgb(of(uchar(qRed(row[x]))), of(uchar(qGreen(row[x]))), of(uchar(qBlue(row[x]))));
    }
}

} // namespace uketsuke
