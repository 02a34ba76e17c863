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

TEST(WhoMayApply, AnAddressWithoutACityIsUnclear) {
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

INSTANTIATE_TEST_SUITE_P(Area, PostalCodes,
                         testing::Values(PostalCase{u"277-0005", u"柏市"}, PostalCase{u"２７７０００５", u"柏市"},
                                         PostalCase{u"270-1441", u"柏市"}, PostalCase{u"270-1447", u"柏市"},
                                         PostalCase{u"270-1448", u""}, PostalCase{u"270-1456", u"柏市"},
                                         PostalCase{u"270-1466", u"柏市"}, PostalCase{u"270-1467", u""},
                                         PostalCase{u"270-1471", u""}, PostalCase{u"270-1500", u""},
                                         PostalCase{u"270-1439", u"白井市"}, PostalCase{u"270-1492", u"白井市"},
                                         PostalCase{u"270-0034", u"松戸市"}, PostalCase{u"271-0092", u"松戸市"},
                                         PostalCase{u"270-0114", u"流山市"}, PostalCase{u"270-0235", u"野田市"},
                                         PostalCase{u"278-0001", u"野田市"}, PostalCase{u"270-1132", u"我孫子市"},
                                         PostalCase{u"270-1350", u"印西市"}, PostalCase{u"273-0101", u"鎌ケ谷市"},
                                         PostalCase{u"273-0201", u""}, PostalCase{u"277-005", u""},
                                         PostalCase{u"277-00055", u""}));

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
