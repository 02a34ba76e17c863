#include "ui/shared/error_text.h"

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ErrorTexts, EveryKindSaysWhatHappenedWhatIsSafeAndWhatToDo) {
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        for (int attempt = 0; attempt <= static_cast<int>(Attempt::WriteFile); ++attempt) {
            const Message message = errorText({static_cast<ErrorKind>(kind), {}}, static_cast<Attempt>(attempt));
            EXPECT_FALSE(message.what.isEmpty());
            EXPECT_FALSE(message.safe.isEmpty());
            EXPECT_FALSE(message.next.isEmpty());
        }
}

TEST(ErrorTexts, TheTechnicalWordIsNotShownToAPerson) {
    const Message message = errorText({ErrorKind::Conflict, u"claim.lost"_s}, Attempt::Decide);
    EXPECT_FALSE((message.what + message.safe + message.next).contains(u"claim.lost"_s));
}

} // namespace uketsuke
