#pragma once

#include <QRect>

#include <cstdint>
#include <span>

namespace uketsuke {

/// Where a part of the upright picture lies in the stored one, and back again, by EXIF's orientation (1–8).
[[nodiscard]] QRect storedPart(int orientation, QSize stored, const QRect& uprightPart);
[[nodiscard]] QRect uprightPart(int orientation, QSize stored, const QRect& storedPart);

/// Writes rows of a stored picture into an upright one, as EXIF's orientation (1–8) says. Made for strips of about
/// 16 rows: a strip stays in the cache and is written in runs of its height.
class UprightTurn
{
public:
    /// `stored` is the size before turning; `upright` has stored.width() × stored.height() pixels.
    UprightTurn(int orientation, QSize stored, std::uint32_t* upright);

    [[nodiscard]] static bool swapsSides(int orientation) { return orientation >= 5; }

    /// Rows firstRow… of the stored picture, one after the other without gaps.
    void writeRows(std::span<const std::uint32_t> rows, int firstRow) const;

private:
    int m_width;
    std::uint32_t* m_origin;
    std::ptrdiff_t m_stepX; ///< in the upright picture, for one pixel to the right in the stored one
    std::ptrdiff_t m_stepY; ///< for one row down in the stored one
};

} // namespace uketsuke
