#include "app/services/documents/decoding/unreadable_reason.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(UnreadableReasons, ComeBackFromTheirErrors) {
    for (const UnreadableReason reason : allUnreadableReasons)
        EXPECT_EQ(unreadableReason(unreadableError(reason)), reason);
}

TEST(UnreadableReasons, AnyOtherErrorMeansThatTheContentIsMissing) {
    EXPECT_EQ(unreadableReason({ErrorKind::Unreachable, u"database.gone"_s}), UnreadableReason::ContentUnavailable);
}

} // namespace uketsuke
