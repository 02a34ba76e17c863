#include "app/decoder/scale_choice.h"

#include <gtest/gtest.h>

namespace uketsuke {

constexpr QSize photo(4032, 3024);
constexpr std::size_t plenty = std::size_t(1) << 30;

TEST(ScaleChoice, IsTheCoarsestThatCoversTheBox) {
    EXPECT_EQ(chooseDenominator(photo, {820, 320}, plenty), 8);
    EXPECT_EQ(chooseDenominator(photo, {820, 620}, plenty), 4);
    EXPECT_EQ(chooseDenominator(photo, {1640, 1240}, plenty), 2);
    EXPECT_EQ(chooseDenominator(photo, {4000, 3000}, plenty), 1);
}

TEST(ScaleChoice, LooksAtTheSideThatTouchesTheBox) {
    EXPECT_EQ(chooseDenominator(photo, {10'000, 378}, plenty), 8);
    EXPECT_EQ(chooseDenominator(photo, {10'000, 379}, plenty), 4);
}

TEST(ScaleChoice, TakesThePictureAtItsOwnSizeWithoutABox) {
    EXPECT_EQ(chooseDenominator(photo, {}, plenty), 1);
}

TEST(ScaleChoice, GetsCoarserUntilThePictureFitsItsSlot) {
    EXPECT_EQ(chooseDenominator({9000, 7000}, {}, 64U << 20), 2);
    EXPECT_EQ(chooseDenominator({30'000, 30'000}, {}, 1024), 0);
}

} // namespace uketsuke
