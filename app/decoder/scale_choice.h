#pragma once

#include <QSize>

#include <cstddef>

namespace uketsuke {

/// A side at 1/denominator, rounded up as libjpeg does.
[[nodiscard]] constexpr int scaledSide(int side, int denominator) {
    return (side + denominator - 1) / denominator;
}

/// The coarsest of 1/8, 1/4, 1/2, 1/1 at which the picture still covers its place in the box (an empty box asks for
/// 1/1), coarser again while the pixels would not fit into `capacity` bytes. 0 when even 1/8 does not fit.
[[nodiscard]] int chooseDenominator(QSize picture, QSize box, std::size_t capacity);

} // namespace uketsuke
