#include "app/domain/review/program_answers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

ApplicantValues livingAt(const QString& city, const QString& postalCode) {
    return {{ApplicantField::City, city}, {ApplicantField::PostalCode, postalCode}};
}

} // namespace

TEST(TelephoneNumbers, AreTakenWithAndWithoutHyphensAndFromAbroad) {
    for (const QString& typed : {u"090-0000-1234"_s, u"09000001234"_s, u"04-7100-0000"_s, u"(04)7100-0000"_s,
                                 u"０９０－００００－１２３４"_s, u"+81 90-0000-1234"_s, u"090ー0000ー1234"_s}) {
        const auto answer = telephoneAnswer({{ApplicantField::Telephone, typed}});
        EXPECT_EQ(answer.grade, Grade::Agrees) << qPrintable(typed);
    }
}

TEST(TelephoneNumbers, ThatAreTooShortTooLongOrNoneAreWorthALook) {
    for (const QString& typed : {u"7100-0000"_s, u"090-0000-12345"_s, u"なし"_s, u"00-1234-5678"_s}) {
        const auto answer = telephoneAnswer({{ApplicantField::Telephone, typed}});
        EXPECT_EQ(answer.grade, Grade::LookAgain) << qPrintable(typed);
        EXPECT_EQ(answer.reason.kind, ReasonKind::TelephoneMalformed);
    }
    EXPECT_EQ(telephoneAnswer({}).reason.kind, ReasonKind::TelephoneNotGiven);
}

TEST(DocumentRules, SayOfEachPaperOnlyWhatHoldsForIt) {
    const auto kindOf = [](IdentityDocumentType type) { return documentRuleAnswer(type, {}).reason.kind; };
    EXPECT_EQ(kindOf(IdentityDocumentType::DrivingLicence), ReasonKind::ChangesOnTheBack);
    EXPECT_EQ(kindOf(IdentityDocumentType::ResidenceCard), ReasonKind::AddressChangesOnTheBack);
    EXPECT_EQ(kindOf(IdentityDocumentType::SpecialPermanentResidentCertificate), ReasonKind::AddressChangesOnTheBack);
    EXPECT_EQ(kindOf(IdentityDocumentType::HealthInsuranceCard), ReasonKind::InsuranceEnded);
    EXPECT_EQ(kindOf(IdentityDocumentType::EligibilityCertificate), ReasonKind::AddressOnTheBack);
    EXPECT_EQ(kindOf(IdentityDocumentType::Unknown), ReasonKind::TypeUnknown);
    EXPECT_EQ(kindOf(IdentityDocumentType::Other), ReasonKind::OtherDocument);
}

TEST(PostalAnswers, NameTheCityOfTheSettings) {
    EligibilitySettings settings;
    settings.homeCity = u"白井市"_s;
    const auto answer = eligibilityAnswer(livingAt(u"白井市"_s, u"273-0201"_s), settings);
    EXPECT_EQ(answer.reason.kind, ReasonKind::PostalOutsideArea);
    EXPECT_EQ(answer.reason.arguments, QStringList{u"白井市"_s});
}

TEST(PostalAnswers, SayNothingOfACityWhoseCodesAreNotKnown) {
    EligibilitySettings settings;
    settings.homeCity = u"船橋市"_s;
    const auto answer = eligibilityAnswer(livingAt(u"船橋市"_s, u"273-0005"_s), settings);
    EXPECT_EQ(answer.grade, Grade::Agrees);
    EXPECT_EQ(answer.reason.kind, ReasonKind::Resident);
}

TEST(PostalAnswers, TakeThePrefectureOfTheSettings) {
    EligibilitySettings settings;
    settings.prefecture = u"茨城県"_s;
    EXPECT_EQ(postalFinding(livingAt(u"茨城県柏市"_s, u"277-0005"_s), settings), PostalFinding::Agrees);
    EXPECT_EQ(postalFinding(livingAt(u"茨城県柏市"_s, u"277-0005"_s)), PostalFinding::AnotherCity);
}

} // namespace uketsuke
