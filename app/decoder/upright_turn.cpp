#include "app/decoder/upright_turn.h"

#include <algorithm>

namespace uketsuke {

UprightTurn::UprightTurn(int orientation, QSize stored, std::uint32_t* upright)
    : m_width(stored.width()), m_origin(upright), m_stepX(1), m_stepY(stored.width()) {
    const std::ptrdiff_t width = stored.width();
    const std::ptrdiff_t height = stored.height();
    // Orientations 2, 3, 7, 8 run backwards along stored x; 3, 4, 6, 7 along stored y.
    const bool isBackwardsX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool isBackwardsY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    if (swapsSides(orientation)) {
        m_stepX = height;
        m_stepY = 1;
    }
    if (isBackwardsX) {
        m_origin += (width - 1) * m_stepX;
        m_stepX = -m_stepX;
    }
    if (isBackwardsY) {
        m_origin += (height - 1) * m_stepY;
        m_stepY = -m_stepY;
    }
}

void UprightTurn::writeRows(std::span<const std::uint32_t> rows, int firstRow) const {
    const std::ptrdiff_t width = m_width;
    const std::ptrdiff_t count = static_cast<std::ptrdiff_t>(rows.size()) / width;
    std::uint32_t* const start = m_origin + firstRow * m_stepY;
    if (m_stepX == 1 || m_stepX == -1) {
        for (std::ptrdiff_t y = 0; y < count; ++y) {
            const std::uint32_t* source = rows.data() + y * width;
            std::uint32_t* target = start + y * m_stepY;
            if (m_stepX == 1)
                std::copy_n(source, width, target);
            else
                std::reverse_copy(source, source + width, target - (width - 1));
        }
        return;
    }
    for (std::ptrdiff_t x = 0; x < width; ++x) {
        const std::uint32_t* source = rows.data() + x;
        std::uint32_t* target = start + x * m_stepX;
        for (std::ptrdiff_t y = 0; y < count; ++y)
            target[y * m_stepY] = source[y * width];
    }
}

} // namespace uketsuke
