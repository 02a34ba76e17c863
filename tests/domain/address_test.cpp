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

INSTANTIATE_TEST_SUITE_P(TwinCodePoints, Addresses,
                         testing::Values(AddressPair{u"柏市柏5-8-12", u"柏市柏5-8-12", AddressGrade::Same},
                                         AddressPair{u"柏市柏５－８", u"柏市柏５−8", AddressGrade::SpellingVariant},
                                         AddressPair{u"柏市柏５－８", u"柏市柏５−８", AddressGrade::Same},
                                         AddressPair{u"柏市柏5～8", u"柏市柏5〜8", AddressGrade::Same}));

INSTANTIATE_TEST_SUITE_P(
    SpellingsOfNumbers, Addresses,
    testing::Values(AddressPair{u"柏市柏5-8-12", u"柏市柏五丁目8番12号", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏1丁目2番3号", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏一丁目２－３", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1ー2ー3", u"柏市柏1−2‐3", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏 1 - 2 - 3", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏1丁目 2番 3号", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏1の2の3", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井12-3", u"柏市花野井１２ノ３", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏10-2", u"柏市柏十丁目二番", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井120", u"柏市花野井百二十番地", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井1234", u"柏市花野井千二百三十四番地", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井352", u"柏市花野井三五二番地", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井123-4", u"柏市花野井123番地4", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井123-4", u"柏市花野井123番地の4", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏1-02-03", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市十余二380-12", u"柏市十余二三八〇番地12", AddressGrade::SpellingVariant}));

INSTANTIATE_TEST_SUITE_P(
    SpellingsOfTowns, Addresses,
    testing::Values(AddressPair{u"柏市柏1-2-3", u"千葉県柏市柏1-2-3", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏1-2-3", u"〒277-0005 千葉県柏市柏1-2-3", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市花野井123", u"柏市大字花野井123番地", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市高柳水砂12", u"柏市大字高柳字水砂12", AddressGrade::SpellingVariant},
                    AddressPair{u"鎌ケ谷市初富1-2", u"鎌ヶ谷市初富1-2", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市光ケ丘2-3", u"柏市光が丘2-3", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市名戸ケ谷10", u"柏市名戸ヶ谷10", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市松ケ崎10", u"柏市松が崎10", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市藤ケ谷10", u"柏市藤ヶ谷10", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市つくしが丘1-2", u"柏市つくしケ丘1-2", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市ひばりが丘1-2", u"柏市ひばりヶ丘1-2", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市五條谷10", u"柏市五条谷10", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市逆井藤ノ台10", u"柏市逆井藤の台10", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市しいの木台1-2", u"柏市シイノ木台1-2", AddressGrade::SpellingVariant},
                    AddressPair{u"柏市柏の葉1-2", u"柏市柏ノ葉1-2", AddressGrade::SpellingVariant}));

INSTANTIATE_TEST_SUITE_P(
    SpellingsOfBuildings, Addresses,
    testing::Values(
        AddressPair{u"柏市柏5-8-12 ひばりハイツ203", u"柏市柏五丁目8番12号 ひばりハイツ203号室",
                    AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 ひばりハイツ#203", u"柏市柏5-8-12 ひばりハイツ203号", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 サンコーポ201", u"柏市柏5-8-12　サンコーポ２０１", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 サンコーポ201", u"柏市柏5-8-12ｻﾝｺｰﾎﾟ201", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 サンコ-ポ201", u"柏市柏5-8-12 サンコーポ-201", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 ヒバリハイツ203", u"柏市柏5-8-12 ひばりハイツ203", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 シャトー203", u"柏市柏5-8-12 シヤトー203", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 203", u"柏市柏5丁目8番12号203号室", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12-203", u"柏市柏5-8-12 203号室", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12-203号室", u"柏市柏5-8-12 #203", AddressGrade::SpellingVariant},
        AddressPair{u"柏市花野井123番地 201号室", u"柏市花野井123-201号室", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12-203 ひばりハイツ", u"柏市柏5-8-12 ひばりハイツ203", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 ABCマンションA-203", u"柏市柏5-8-12 ａｂｃマンションＡー203",
                    AddressGrade::SpellingVariant},
        AddressPair{u"柏市豊四季台1-1 3号棟205", u"柏市豊四季台一丁目1番 3号棟205号室", AddressGrade::SpellingVariant},
        AddressPair{u"柏市柏5-8-12 No.203", u"柏市柏5-8-12 203号", AddressGrade::SpellingVariant}));

INSTANTIATE_TEST_SUITE_P(
    DifferentPlaces, Addresses,
    testing::Values(AddressPair{u"柏市柏5-8-12 ひばりハイツ203", u"柏市柏5-8-12", AddressGrade::UpToNumber},
                    AddressPair{u"柏市柏5-8-12 サンコーポ201", u"柏市柏5-8-12 サンコーポ202", AddressGrade::UpToNumber},
                    AddressPair{u"柏市柏5-8-12-203", u"柏市柏5-8-12 ひばりハイツ203", AddressGrade::UpToNumber},
                    AddressPair{u"柏市豊四季台1-1 3号棟205", u"柏市豊四季台1-1 4号棟205", AddressGrade::UpToNumber},
                    AddressPair{u"柏市柏5-8-12", u"柏市柏5-8-13", AddressGrade::UpToTown},
                    AddressPair{u"柏市柏1-2-3", u"柏市柏12-3", AddressGrade::UpToTown},
                    AddressPair{u"柏市花野井123", u"柏市花野井123-4", AddressGrade::UpToTown},
                    AddressPair{u"柏市柏5-8-12-203", u"柏市柏5-8-12 ひばりハイツ1203", AddressGrade::UpToTown},
                    AddressPair{u"柏市柏", u"柏市柏1-2", AddressGrade::UpToTown},
                    AddressPair{u"千代田区三番町6", u"千代田区三番町8", AddressGrade::UpToTown},
                    AddressPair{u"柏市布施1-2", u"我孫子市布施1-2", AddressGrade::Different},
                    AddressPair{u"柏市根戸10", u"我孫子市根戸10", AddressGrade::Different},
                    AddressPair{u"柏市高柳10", u"白井市高柳10", AddressGrade::Different},
                    AddressPair{u"柏市船戸1-2", u"我孫子市船戸1-2", AddressGrade::Different},
                    AddressPair{u"柏市高柳1-2", u"柏市高田1-2", AddressGrade::Different},
                    AddressPair{u"松戸市五香1-2", u"松戸市五香西1-2", AddressGrade::Different},
                    AddressPair{u"千代田区三番町6", u"千代田区四番町6", AddressGrade::Different},
                    AddressPair{u"", u"柏市柏1-2", AddressGrade::Different},
                    AddressPair{u"", u"", AddressGrade::Different}));

TEST(PartsOfAddresses, AreSplitIntoTownNumberAndBuilding) {
    EXPECT_EQ(addressParts(u"千葉県柏市柏五丁目8番12号 ひばりハイツ203号室"_s),
              (AddressParts{u"柏市柏"_s, u"5-8-12"_s, u"ヒバリハイツ203"_s}));
}

TEST(PartsOfAddresses, ALongVowelInABuildingsNameStays) {
    EXPECT_EQ(addressParts(u"柏市柏1-2 グリーンコーポ"_s).building, u"グリーンコーポ"_s);
}

TEST(PartsOfAddresses, NumbersInNamesStayNames) {
    EXPECT_EQ(addressParts(u"柏市十余二380"_s).town, u"柏市十余二"_s);
    EXPECT_EQ(addressParts(u"柏市五條谷10"_s).town, u"柏市五条谷"_s);
    EXPECT_EQ(addressParts(u"松戸市二十世紀が丘1-2"_s).town, u"松戸市二十世紀ケ丘"_s);
    EXPECT_EQ(addressParts(u"千代田区三番町6"_s), (AddressParts{u"千代田区三番町"_s, u"6"_s, u""_s}));
}

TEST(PartsOfAddresses, OfALongVowelBesideARoomKeepTheName) {
    EXPECT_EQ(addressParts(u"柏市柏1-2 レインボー203"_s).building, u"レインボー203"_s);
}

TEST(PartsOfAddresses, WithoutANumberAreNotStandard) {
    EXPECT_TRUE(isStandardAddress({{ApplicantField::City, u"柏市"_s}, {ApplicantField::Street, u"柏5-8-12"_s}}));
    EXPECT_FALSE(isStandardAddress({{ApplicantField::City, u"柏市"_s}, {ApplicantField::Street, u"駅の近く"_s}}));
}

} // namespace uketsuke
