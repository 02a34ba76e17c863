#include "app/admin/sample/photos/desk_texture.h"

#include "app/admin/sample/sample_random.h"

#include <array>
#include <cmath>
#include <vector>

namespace uketsuke {
namespace {

constexpr int tileSize = 512;

/// Smooth noise from 0 to 1 that repeats after the tile; `across` and `down` lattice cells.
class TileNoise
{
public:
    TileNoise(int across, int down, quint32 seed) : m_across(across), m_down(down) {
        SampleRandom random(seed);
        for (int i = 0; i < across * down; ++i)
            m_lattice.push_back(random.real(0, 1));
    }

    [[nodiscard]] double at(double x, double y) const {
        const double column = x * m_across / tileSize, row = y * m_down / tileSize;
        const int left = static_cast<int>(column), top = static_cast<int>(row);
        const double u = smooth(column - left), v = smooth(row - top);
        return mix(mix(corner(left, top), corner(left + 1, top), u),
                   mix(corner(left, top + 1), corner(left + 1, top + 1), u), v);
    }

private:
    static double smooth(double t) { return t * t * (3 - 2 * t); }
    static double mix(double a, double b, double t) { return a + (b - a) * t; }
    [[nodiscard]] double corner(int column, int row) const {
        return m_lattice[static_cast<size_t>(row % m_down) * static_cast<size_t>(m_across) +
                         static_cast<size_t>(column % m_across)];
    }

    int m_across, m_down;
    std::vector<double> m_lattice;
};

QRgb shaded(const QColor& colour, double factor) {
    const auto part = [factor](int value) { return qBound(0, static_cast<int>(value * factor), 255); };
    return qRgb(part(colour.red()), part(colour.green()), part(colour.blue()));
}

template <typename Shade>
QImage tile(const QColor& colour, Shade shade) {
    QImage image(tileSize, tileSize, QImage::Format_RGB32);
    for (int y = 0; y < tileSize; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < tileSize; ++x)
            line[x] = shaded(colour, shade(x, y));
    }
    return image;
}

/// Long fibres, and a few darker years.
QImage wood(const QColor& colour, quint32 seed) {
    const TileNoise bend(4, 2, seed), fibre(4, 128, seed + 1), fine(16, 256, seed + 2);
    return tile(colour, [&](int x, int y) {
        const double warped = std::fmod(y + bend.at(x, y) * 60 + tileSize, tileSize);
        const double years = 0.5 + 0.5 * std::sin((y + bend.at(x, y) * 70) * 2 * M_PI * 6 / tileSize);
        return 0.74 + 0.16 * years + 0.16 * fibre.at(x, warped) + 0.1 * fine.at(x, y);
    });
}

/// Threads over and under.
QImage cloth(const QColor& colour, quint32 seed) {
    const TileNoise folds(3, 3, seed), fluff(128, 128, seed + 1);
    return tile(colour, [&](int x, int y) {
        const bool isOver = ((x / 4) + (y / 4)) % 2 == 0;
        return 0.78 + (isOver ? 0.08 : 0.0) + 0.16 * folds.at(x, y) + 0.14 * fluff.at(x, y);
    });
}

/// 畳: rushes side by side.
QImage strawMat(const QColor& colour, quint32 seed) {
    const TileNoise rush(8, 128, seed), wear(4, 4, seed + 1);
    return tile(colour, [&](int x, int y) {
        const double groove = (y % 8) < 2 ? 0.84 : 1.0;
        const double seam = (x % 64) < 3 ? 0.93 : 1.0;
        return groove * seam * (0.82 + 0.2 * rush.at(x, y) + 0.1 * wear.at(x, y));
    });
}

QImage stone(const QColor& colour, quint32 seed) {
    const TileNoise clouds(6, 6, seed), grains(256, 256, seed + 1);
    return tile(colour, [&](int x, int y) { return 0.84 + 0.1 * clouds.at(x, y) + 0.14 * grains.at(x, y); });
}

} // namespace

QImage deskTexture(int kind) {
    static const std::array<QImage, deskTextureCount> textures{
        wood(QColor(0xb0, 0x84, 0x58), 11), cloth(QColor(0x6c, 0x7c, 0x92), 12), wood(QColor(0x74, 0x52, 0x3a), 13),
        strawMat(QColor(0xb6, 0xb2, 0x7c), 14), stone(QColor(0xc8, 0xc6, 0xc0), 15)};
    return textures[static_cast<size_t>(kind % deskTextureCount)];
}

} // namespace uketsuke
