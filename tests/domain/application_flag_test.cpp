#include "app/domain/application/application_flag.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(ApplicationFlags, AreStoredInOneOrderWhateverOrderTheyCameIn) {
    EXPECT_EQ(storedFlags({ApplicationFlag::BackMissing, ApplicationFlag::NotEligible}),
              u"not_eligible,back_missing"_s);
    EXPECT_EQ(storedFlags({}), u""_s);
    EXPECT_FALSE(storedFlags({}).isNull());
}

TEST(ApplicationFlags, EveryOneIsReadBack) {
    const QList<ApplicationFlag> all(allApplicationFlags.begin(), allApplicationFlags.end());
    EXPECT_EQ(flagsFromStored(storedFlags(all)), all);
}

TEST(ApplicationFlags, AKeyOfANewerProgramIsLeftOut) {
    EXPECT_EQ(flagsFromStored(u"kana_malformed,from_the_future"_s), QList{ApplicationFlag::KanaMalformed});
}

} // namespace uketsuke
