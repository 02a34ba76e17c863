#pragma once

#include "ui/review/photos/photo_view_state.h"

#include <QImage>

#include <array>

namespace uketsuke {

/// Brightness and contrast as a table of 256 steps, applied to what is on the screen, never to what is stored.
class ToneTable
{
public:
    explicit ToneTable(PhotoTone tone);

    [[nodiscard]] uchar of(uchar value) const { return m_steps[value]; }
    /// Changes the part of a 32-bit picture in place.
    void applyTo(QImage& picture, const QRect& part) const;

private:
    std::array<uchar, 256> m_steps{};
};

} // namespace uketsuke
