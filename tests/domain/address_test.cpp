#include "app/domain/matching/address.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

struct AddressPair {
    const char16_t* left;
    const char16_t* right;
    AddressGrade grade;
};

class Addresses : public testing::TestWithParam<AddressPair>
{
};

TEST_P(Addresses, AreGraded) {
    const QString left = QString::fromUtf16(GetParam().left), right = QString::fromUtf16(GetParam().right);
    EXPECT_EQ(compareAddresses(left, right), GetParam().grade) << qPrintable(left) << " / " << qPrintable(right);
    EXPECT_EQ(compareAddresses(right, left), GetParam().grade);
}

INSTANTIATE_TEST_SUITE_P(
    SpellingsOfOnePlace, Addresses,
    testing::Values(
        AddressPair{u"柏市柏5-8-12", u"柏市柏5-8-12", AddressGrade::Same},
        AddressPair{u"柏市柏5-8-12", u"柏市柏五丁目8番12号", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏1-2-3", u"柏市柏1丁目2番3号", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏1-2-3", u"柏市柏一丁目２－３", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏1-2-3", u"千葉県柏市柏1-2-3", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏1ー2ー3", u"柏市柏1−2‐3", AddressGrade::SpellingVariant},
        AddressPair{u"柏市大字花野井123番地", u"柏市花野井123", AddressGrade::SpellingVariant},
        AddressPair{u"柏市花野井123番地4", u"柏市花野井123-4", AddressGrade::SpellingVariant},
        AddressPair{u"鎌ヶ谷市初富1-2", u"鎌ケ谷市初富1-2", AddressGrade::SpellingVariant},
        AddressPair{u"柏市光が丘2-3", u"柏市光ケ丘2-3", AddressGrade::SpellingVariant},
        AddressPair{u"柏市五條谷10", u"柏市五条谷10", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 ひばりハイツ203", u"柏市柏五丁目8番12号 ひばりハイツ203号室",
                    AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 ひばりハイツ#203", u"柏市柏5-8-12 ひばりハイツ203号", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 サンコーポ201", u"柏市柏5-8-12　サンコーポ２０１", AddressGrade::SpellingVariant}));

INSTANTIATE_TEST_SUITE_P(
    DifferentPlaces, Addresses,
    testing::Values(AddressPair{u"柏市柏5-8-12 ひばりハイツ203", u"柏市柏5-8-12", AddressGrade::UpToNumber},
                    AddressPair{u"柏市柏5-8-12 サンコーポ201", u"柏市柏5-8-12 サンコーポ202", AddressGrade::UpToNumber},
                    AddressPair{u"柏市柏5-8-12", u"柏市柏5-8-13", AddressGrade::UpToTown},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏12-3", AddressGrade::UpToTown},
                    AddressPair{u"柏市布施1-2", u"我孫子市布施1-2", AddressGrade::Different},
                    AddressPair{u"柏市高柳1-2", u"柏市高田1-2", AddressGrade::Different},
                    AddressPair{u"松戸市五香1-2", u"松戸市五香西1-2", AddressGrade::Different}));

TEST(PartsOfAddresses, AreSplitIntoTownNumberAndBuilding) {
    EXPECT_EQ(addressParts(u"千葉県柏市柏五丁目8番12号 ひばりハイツ203号室"_s),
              (AddressParts{u"柏市柏"_s, u"5-8-12"_s, u"ひばりハイツ203"_s}));
}

TEST(PartsOfAddresses, ALongVowelInABuildingsNameStays) {
    EXPECT_EQ(addressParts(u"柏市柏1-2 グリーンコーポ"_s).building, u"グリーンコーポ"_s);
}

TEST(PartsOfAddresses, WithoutANumberAreNotStandard) {
    EXPECT_TRUE(isStandardAddress({{ApplicantField::City, u"柏市"_s}, {ApplicantField::Street, u"柏5-8-12"_s}}));
    EXPECT_FALSE(isStandardAddress({{ApplicantField::City, u"柏市"_s}, {ApplicantField::Street, u"駅の近く"_s}}));
}

} // namespace uketsuke
