// What a sample is made of: the list of people, papers and traps.
#include "app/admin/sample/sample_plan.h"
#include "app/domain/card/check_digit.h"
#include "app/domain/eligibility/eligibility.h"
#include "app/domain/mail/email_address.h"
#include "app/domain/matching/japanese_date.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QDate sampleDay(2026, 11, 24);

const QList<SampleApplication>& sixty() {
    static const QList<SampleApplication> applications = planSample(60, 1, sampleDay);
    return applications;
}

template <typename Property>
auto every(Property property) {
    QSet<int> values;
    for (const SampleApplication& application : sixty())
        values.insert(static_cast<int>(property(application)));
    return values;
}

bool anyOf(const QList<SampleApplication>& applications, const std::function<bool(const SampleApplication&)>& holds) {
    return std::any_of(applications.begin(), applications.end(), holds);
}

bool hasName(QStringView part) {
    return anyOf(planSample(200, 1, sampleDay),
                 [part](const SampleApplication& application) { return application.person.fullName().contains(part); });
}

} // namespace

TEST(SamplePlan, SixtyRowsHaveEveryProcedure) {
    EXPECT_EQ(every([](const auto& row) { return row.procedure; }).size(), 6);
}

TEST(SamplePlan, SixtyRowsHaveEveryKindOfPaper) {
    const QSet<int> types = every([](const auto& row) { return row.paper.type; });
    for (const IdentityDocumentType type : allIdentityDocumentTypes)
        EXPECT_EQ(types.contains(static_cast<int>(type)),
                  type != IdentityDocumentType::Unknown && type != IdentityDocumentType::Other)
            << identityDocumentTypeKey(type).toStdString();
}

TEST(SamplePlan, SixtyRowsHaveEveryWayOfTypingAndOfFindingFiles) {
    EXPECT_EQ(every([](const auto& row) { return row.typing; }).size(),
              static_cast<int>(SampleTyping::TelephoneWithoutHyphens) + 1);
    EXPECT_EQ(every([](const auto& row) { return row.way; }).size(), 3);
    EXPECT_EQ(every([](const auto& row) { return row.standing; }).size(), 5);
}

TEST(SamplePlan, SixtyRowsHaveEveryKindOfPictureAndEveryOrientation) {
    QSet<int> pictures, orientations;
    for (const SampleApplication& application : sixty())
        for (const SampleAttachment& attachment : application.attachments) {
            pictures.insert(static_cast<int>(attachment.picture));
            orientations.insert(attachment.orientation);
        }
    EXPECT_EQ(pictures.size(), static_cast<int>(SamplePicture::CutJpeg) + 1);
    EXPECT_EQ(orientations, QSet<int>({1, 3, 6, 8}));
}

TEST(SamplePlan, TheFirstTwelveCanBeCompletedByAClerk) {
    const auto rows = planSample(12, 99, sampleDay);
    QSet<int> procedures;
    for (const SampleApplication& row : rows) {
        procedures.insert(static_cast<int>(row.procedure));
        EXPECT_EQ(row.paper.difference, PaperDifference::None) << row.receiptNumber.toStdString();
        EXPECT_EQ(row.typing, SampleTyping::Plain);
        EXPECT_GE(row.attachments.size(), 2);
        for (const SampleAttachment& attachment : row.attachments)
            EXPECT_EQ(attachment.picture, SamplePicture::Good);
        EXPECT_TRUE(!row.paper.expires.isValid() || row.paper.expires >= sampleDay);
    }
    EXPECT_EQ(procedures.size(), 6);
}

TEST(SamplePlan, AboutOnePaperInFiveDiffers) {
    const auto rows = planSample(500, 3, sampleDay);
    const auto differing = std::count_if(rows.begin(), rows.end(), [](const SampleApplication& row) {
        return row.paper.difference != PaperDifference::None;
    });
    EXPECT_THAT(differing, testing::AllOf(testing::Ge(75), testing::Le(140)));
}

TEST(SamplePlan, APaperThatDiffersDoesSoInWhatThePlanSays) {
    for (const SampleApplication& row : planSample(300, 5, sampleDay)) {
        const bool hasOtherName = row.paper.person.fullName() != row.person.fullName();
        const bool hasOtherBirth = row.paper.person.birth != row.person.birth;
        const bool isExpired = row.paper.expires.isValid() && row.paper.expires < sampleDay;
        EXPECT_EQ(hasOtherName, row.paper.difference == PaperDifference::OtherName);
        EXPECT_EQ(hasOtherBirth, row.paper.difference == PaperDifference::OtherBirthDate);
        EXPECT_TRUE(!isExpired || row.paper.difference == PaperDifference::Expired);
        const bool showsAddress = row.paper.address.contains(row.address.official()) || row.paper.isChangeOfficial;
        const bool isOld = row.paper.difference == PaperDifference::OldAddress ||
                           row.paper.difference == PaperDifference::HandWrittenChange;
        EXPECT_EQ(showsAddress, !isOld) << row.receiptNumber.toStdString();
    }
}

TEST(SamplePlan, WhoLivesElsewhereAndMayApplyBringsAProof) {
    for (const SampleApplication& row : planSample(300, 5, sampleDay)) {
        const bool mustProve = row.standing == SampleStanding::Worker || row.standing == SampleStanding::Student;
        const bool hasProof = std::any_of(row.attachments.begin(), row.attachments.end(), [](const auto& attachment) {
            return !attachment.paper.institution.isEmpty() &&
                   (attachment.paper.type == IdentityDocumentType::Other ||
                    attachment.paper.type == IdentityDocumentType::StudentCard);
        });
        EXPECT_TRUE(!mustProve || hasProof) << row.receiptNumber.toStdString();
        EXPECT_EQ(row.standing == SampleStanding::NotEligible, eligibilityOf(row.typed) == Eligibility::NotEligible);
    }
}

TEST(SamplePlan, NamesWithRareCharactersAreThere) {
    for (const QStringView part : {QStringView(u"髙"), QStringView(u"﨑"), QStringView(u"𠮷"), QStringView(u"濵"),
                                   QStringView(u"\U000E0100"), QStringView(u"\uFA19")})
        EXPECT_TRUE(hasName(part)) << part.toUtf8().constData();
}

TEST(SamplePlan, EveryBirthDateIsReadAsWhatItMeans) {
    for (const SampleApplication& row : planSample(300, 8, sampleDay))
        EXPECT_EQ(parseDate(row.typed.value(ApplicantField::BirthDate)), row.person.birth)
            << row.typed.value(ApplicantField::BirthDate).toStdString();
}

TEST(SamplePlan, NoAddressOrTelephoneCanReachAPerson) {
    for (const SampleApplication& row : planSample(300, 8, sampleDay)) {
        const QString domain = row.email.section(u'@', 1);
        const auto address = EmailAddress::parse(row.email);
        ASSERT_TRUE(address);
        EXPECT_TRUE(domain == u"example.jp"_s || domain == u"example.com"_s || !address->isStandard());
        EXPECT_TRUE(row.telephone.startsWith(u"090-0000-"_s) || row.telephone.startsWith(u"04-7100-0"_s));
    }
}

TEST(SamplePlan, ExistingNumbersHaveTheirCheckDigitAndSomeBeginWithZero) {
    bool beginsWithZero = false;
    for (const SampleApplication& row : sixty()) {
        EXPECT_EQ(row.cardNumber.isEmpty(), row.procedure == Procedure::NewRegistration);
        EXPECT_TRUE(row.cardNumber.isEmpty() || hasRightCheckDigit(CheckDigitScheme::SevenDr, row.cardNumber));
        beginsWithZero = beginsWithZero || row.cardNumber.startsWith(u'0');
    }
    EXPECT_TRUE(beginsWithZero);
}

TEST(SamplePlan, AFamilySharesItsMailAndAddress) {
    const auto& rows = sixty();
    const auto child =
        std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.typing == SampleTyping::FamilyMail; });
    ASSERT_NE(child, rows.end());
    EXPECT_EQ(child->email, (child - 1)->email);
    EXPECT_EQ(child->address, (child - 1)->address);
}

TEST(SamplePlan, NothingCameInAfterToday) {
    const auto& rows = sixty();
    for (qsizetype i = 1; i < rows.size(); ++i)
        EXPECT_LE(rows[i - 1].submittedAt, rows[i].submittedAt);
    EXPECT_LE(rows.last().submittedAt, QDateTime(sampleDay, QTime(8, 0), Qt::OffsetFromUTC, 9 * 3600));
}

} // namespace uketsuke
