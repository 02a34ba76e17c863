#include "app/domain/eligibility/eligibility.h"
#include "app/domain/eligibility/postal_area.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

ApplicantValues livingIn(const QString& prefecture, const QString& city, const QString& affiliation = {}) {
    return {{ApplicantField::Prefecture, prefecture},
            {ApplicantField::City, city},
            {ApplicantField::Affiliation, affiliation}};
}

} // namespace

TEST(WhoMayApply, ResidentsOfKashiwa) {
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"柏市"_s)), Eligibility::Resident);
    EXPECT_EQ(eligibilityOf(livingIn(u""_s, u"千葉県柏市柏"_s)), Eligibility::Resident);
}

TEST(WhoMayApply, NeighboursOfTheSevenCitiesWithEitherKe) {
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"鎌ヶ谷市"_s)), Eligibility::Neighbour);
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"鎌ケ谷市"_s)), Eligibility::Neighbour);
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"我孫子市"_s)), Eligibility::Neighbour);
}

TEST(WhoMayApply, ACityOfTheSameNameElsewhereIsNoNeighbour) {
    EXPECT_EQ(eligibilityOf(livingIn(u"東京都"_s, u"流山市"_s)), Eligibility::NotEligible);
}

TEST(WhoMayApply, PeopleWhoNameACompanyOrSchoolNeedAPaper) {
    EXPECT_EQ(eligibilityOf(livingIn(u"東京都"_s, u"葛飾区"_s, u"見本商事 柏支店"_s)), Eligibility::WorksOrStudies);
    EXPECT_EQ(eligibilityOf(livingIn(u"東京都"_s, u"葛飾区"_s)), Eligibility::NotEligible);
}

TEST(WhoMayApply, ThePrefectureMayStandAnywhereOrBeShort) {
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉"_s, u"柏市"_s)), Eligibility::Resident);
    EXPECT_EQ(eligibilityOf(livingIn(u""_s, u"柏市"_s)), Eligibility::Resident);
    EXPECT_EQ(eligibilityOf({{ApplicantField::Street, u"千葉県柏市柏5-8-12"_s}}), Eligibility::Resident);
    EXPECT_EQ(eligibilityOf({{ApplicantField::City, u"千葉県"_s}, {ApplicantField::Street, u"柏市柏5-8-12"_s}}),
              Eligibility::Resident);
}

TEST(WhoMayApply, NeighboursNeedNoPaperOfTheirCompany) {
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"松戸市"_s, u"見本商事"_s)), Eligibility::Neighbour);
}

TEST(WhoMayApply, ThoseOfAllSevenNeighboursAndOfNoOtherCity) {
    for (const QString& city : EligibilitySettings().neighbourCities)
        EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, city)), Eligibility::Neighbour) << qPrintable(city);
    for (const QString& city : {u"船橋市"_s, u"印旛郡栄町"_s, u"市川市"_s, u"柏原市"_s})
        EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, city)), Eligibility::NotEligible) << qPrintable(city);
}

TEST(WhoMayApply, TheCitiesAreASetting) {
    EligibilitySettings settings;
    settings.homeCity = u"取手市"_s;
    settings.prefecture = u"茨城県"_s;
    settings.neighbourCities = {u"守谷市"_s};
    EXPECT_EQ(eligibilityOf(livingIn(u"茨城県"_s, u"取手市"_s), settings), Eligibility::Resident);
    EXPECT_EQ(eligibilityOf(livingIn(u"茨城県"_s, u"守谷市"_s), settings), Eligibility::Neighbour);
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"柏市"_s), settings), Eligibility::NotEligible);
}

TEST(WhoMayApply, AnAddressWithoutACityIsUnclear) {
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u"柏"_s)), Eligibility::Unclear);
    EXPECT_EQ(eligibilityOf({}), Eligibility::Unclear);
    EXPECT_EQ(eligibilityOf(livingIn(u"千葉県"_s, u""_s)), Eligibility::Unclear);
}

struct PostalCase {
    const char16_t* code;
    const char16_t* city; ///< empty: none of the area
};

class PostalCodes : public testing::TestWithParam<PostalCase>
{
};

TEST_P(PostalCodes, BelongToTheirCityByAllSevenDigits) {
    const auto city = cityOfPostalCode(QString::fromUtf16(GetParam().code));
    EXPECT_EQ(city.value_or(u""_s), QString::fromUtf16(GetParam().city));
}

INSTANTIATE_TEST_SUITE_P(
    Area, PostalCodes,
    testing::Values(
        PostalCase{u"277-0005", u"柏市"}, PostalCase{u"２７７０００５", u"柏市"}, PostalCase{u"270-1441", u"柏市"},
        PostalCase{u"270-1447", u"柏市"}, PostalCase{u"270-1448", u""}, PostalCase{u"270-1456", u"柏市"},
        PostalCase{u"270-1466", u"柏市"}, PostalCase{u"270-1467", u""}, PostalCase{u"270-1471", u""},
        PostalCase{u"270-1500", u""}, PostalCase{u"270-1439", u"白井市"}, PostalCase{u"270-1492", u"白井市"},
        PostalCase{u"270-0034", u"松戸市"}, PostalCase{u"271-0092", u"松戸市"}, PostalCase{u"270-0114", u"流山市"},
        PostalCase{u"270-0235", u"野田市"}, PostalCase{u"278-0001", u"野田市"}, PostalCase{u"270-1132", u"我孫子市"},
        PostalCase{u"270-1350", u"印西市"}, PostalCase{u"273-0101", u"鎌ケ谷市"}, PostalCase{u"273-0201", u""},
        PostalCase{u"〒277-0005", u"柏市"}, PostalCase{u"277ー0005", u"柏市"}, PostalCase{u"270-1440", u""},
        PostalCase{u"270-1448", u""}, PostalCase{u"270-1450", u""}, PostalCase{u"270-1457", u"柏市"},
        PostalCase{u"270-1458", u""}, PostalCase{u"270-1460", u""}, PostalCase{u"270-1461", u"柏市"},
        PostalCase{u"270-1400", u"白井市"}, PostalCase{u"270-1491", u""}, PostalCase{u"270-1496", u"白井市"},
        PostalCase{u"270-1497", u""}, PostalCase{u"270-1599", u""}, PostalCase{u"270-2261", u"松戸市"},
        PostalCase{u"270-8588", u"松戸市"}, PostalCase{u"270-1609", u"印西市"}, PostalCase{u"270-2330", u"印西市"},
        PostalCase{u"276-9999", u""}, PostalCase{u"279-0000", u""}, PostalCase{u"", u""}, PostalCase{u"277-000A", u""},
        PostalCase{u"277-005", u""}, PostalCase{u"277-00055", u""}));

TEST(PostalFindings, NameWhatDoesNotFit) {
    ApplicantValues values = livingIn(u"千葉県"_s, u"柏市"_s);
    values[ApplicantField::PostalCode] = u"277-0005"_s;
    EXPECT_EQ(postalFinding(values), PostalFinding::Agrees);
    values[ApplicantField::PostalCode] = u"270-1132"_s;
    EXPECT_EQ(postalFinding(values), PostalFinding::AnotherCity);
    values[ApplicantField::PostalCode] = u"270-1471"_s;
    EXPECT_EQ(postalFinding(values), PostalFinding::OutsideArea);
    values[ApplicantField::PostalCode] = u"277"_s;
    EXPECT_EQ(postalFinding(values), PostalFinding::Malformed);
}

} // namespace uketsuke
