#include "app/admin/sample/photos/photo_light.h"

#include "app/admin/sample/sample_random.h"

#include <array>
#include <vector>

namespace uketsuke {
namespace {

constexpr int noiseLength = 1 << 14;
constexpr int offset = 512; // of the clamping table, for sums below zero

const std::array<uchar, 1536>& clamped() {
    static const auto table = [] {
        std::array<uchar, 1536> values{};
        for (int i = 0; i < static_cast<int>(values.size()); ++i)
            values[static_cast<size_t>(i)] = static_cast<uchar>(qBound(0, i - offset, 255));
        return values;
    }();
    return table;
}

/// Roughly normal, by the sum of three.
std::vector<int> noiseOf(double strength, SampleRandom& random) {
    std::vector<int> noise;
    noise.reserve(size_t{2} * noiseLength);
    for (int i = 0; i < noiseLength; ++i)
        noise.push_back(qRound((random.real(-1, 1) + random.real(-1, 1) + random.real(-1, 1)) * strength));
    noise.insert(noise.end(), noise.begin(), noise.end());
    return noise;
}

} // namespace

void applyLightAndNoise(QImage& photo, const PhotoLight& light) {
    SampleRandom random(light.seed);
    const std::vector<int> noise = noiseOf(light.brightness < 0.5 ? 3.4 : 1.5, random);
    const uchar* clamp = clamped().data() + offset;
    const bool fromLeft = random.oneIn(2), fromTop = random.oneIn(2);
    const double across = random.real(0.3, 0.7);
    const int width = photo.width(), height = photo.height();
    for (int y = 0; y < height; ++y) {
        const double down = (fromTop ? y : height - y) / static_cast<double>(height) * (1 - across);
        const auto factorAt = [&](double side) {
            return 256 * light.brightness * (1 - light.unevenness * (down + side));
        };
        // Fixed point with 16 bits behind the point, so that a row needs one addition for each pixel.
        const int begin = static_cast<int>(factorAt(fromLeft ? 0 : across) * 65'536 / 256);
        const int end = static_cast<int>(factorAt(fromLeft ? across : 0) * 65'536 / 256);
        const int step = (end - begin) / width;
        const int* grain = noise.data() + random.below(noiseLength);
        auto* pixel = reinterpret_cast<QRgb*>(photo.scanLine(y));
        int factor = begin;
        for (int x = 0; x < width; ++x, ++pixel, factor += step) {
            const int n = grain[x & (noiseLength - 1)];
            const QRgb old = *pixel;
            *pixel = 0xFF000000U | static_cast<QRgb>(clamp[((qRed(old) * (factor >> 4)) >> 12) + n]) << 16 |
                     static_cast<QRgb>(clamp[((qGreen(old) * (factor >> 4)) >> 12) + n]) << 8 |
                     static_cast<QRgb>(clamp[((qBlue(old) * (factor >> 4)) >> 12) + n]);
        }
    }
}

} // namespace uketsuke
