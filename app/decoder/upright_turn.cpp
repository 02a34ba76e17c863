#include "app/decoder/upright_turn.h"

#include <algorithm>

namespace uketsuke {

namespace {

bool runsBackwardsAlongX(int orientation) {
    return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
}

bool runsBackwardsAlongY(int orientation) {
    return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
}

QRect withSidesSwapped(const QRect& part) {
    return {part.y(), part.x(), part.height(), part.width()};
}

/// From the other end of the stored picture, where it is read backwards.
QRect mirrored(int orientation, QSize stored, QRect part) {
    if (runsBackwardsAlongX(orientation))
        part.moveLeft(stored.width() - part.x() - part.width());
    if (runsBackwardsAlongY(orientation))
        part.moveTop(stored.height() - part.y() - part.height());
    return part;
}

} // namespace

QRect storedPart(int orientation, QSize stored, const QRect& uprightPart) {
    return mirrored(orientation, stored,
                    UprightTurn::swapsSides(orientation) ? withSidesSwapped(uprightPart) : uprightPart);
}

QRect uprightPart(int orientation, QSize stored, const QRect& storedPart) {
    const QRect part = mirrored(orientation, stored, storedPart);
    return UprightTurn::swapsSides(orientation) ? withSidesSwapped(part) : part;
}

UprightTurn::UprightTurn(int orientation, QSize stored, std::uint32_t* upright)
    : m_width(stored.width()), m_origin(upright), m_stepX(1), m_stepY(stored.width()) {
    const std::ptrdiff_t width = stored.width();
    const std::ptrdiff_t height = stored.height();
    if (swapsSides(orientation)) {
        m_stepX = height;
        m_stepY = 1;
    }
    if (runsBackwardsAlongX(orientation)) {
        m_origin += (width - 1) * m_stepX;
        m_stepX = -m_stepX;
    }
    if (runsBackwardsAlongY(orientation)) {
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
