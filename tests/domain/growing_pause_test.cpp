#include "app/domain/growing_pause.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace uketsuke {

TEST(GrowingPause, DoublesUpToItsMaximum) {
    EXPECT_EQ(growingPause(1, 1min, 4h), 1min);
    EXPECT_EQ(growingPause(4, 1min, 4h), 8min);
    EXPECT_EQ(growingPause(9, 1min, 4h), 4h);
    EXPECT_EQ(growingPause(1000, 1min, 4h), 4h);
}

} // namespace uketsuke
