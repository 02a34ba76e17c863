#include "app/domain/application/listed_values.h"

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

TEST(ListedValues, SayWhatAnAddressLacks) {
    ApplicantValues values{{ApplicantField::FamilyName, u"見本"_s},   {ApplicantField::GivenName, u"葉子"_s},
                           {ApplicantField::FamilyKana, u"ミホン"_s}, {ApplicantField::GivenKana, u"ヨウコ"_s},
                           {ApplicantField::Prefecture, u"千葉県"_s}, {ApplicantField::City, u"柏市"_s},
                           {ApplicantField::Street, u"柏5-8-12"_s},   {ApplicantField::Email, u"mihon@example.jp"_s}};
    EXPECT_TRUE(listedValues(values).flags.isEmpty());
    EXPECT_EQ(listedValues(values).nameShown, u"見本 葉子"_s);
    EXPECT_EQ(listedValues(values).kanaKey, u"ミホンヨウコ"_s);
    values[ApplicantField::Street] = u"駅の近く"_s;
    EXPECT_EQ(listedValues(values).flags, QList{ApplicationFlag::AddressNonStandard});
}

TEST(ListedValues, GiveOnlyFlagsThatTheValuesDecide) {
    const QList<ApplicationFlag> ofNothing = listedValues({}).flags;
    EXPECT_FALSE(ofNothing.isEmpty());
    for (const ApplicationFlag flag : ofNothing)
        EXPECT_TRUE(isDecidedByValues(flag)) << qPrintable(applicationFlagKey(flag));
}

} // namespace uketsuke
