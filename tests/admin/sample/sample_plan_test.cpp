// What a sample is made of: the list of people, papers and traps.
#include "app/admin/sample/sample_plan.h"
#include "app/admin/sample/sample_typing.h"
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

/// The files of a row that is sent again lie there already.
bool isCopy(const SampleApplication& row) {
    return row.kind == SampleRowKind::SameAgain || row.kind == SampleRowKind::SameInTwins ||
           row.kind == SampleRowKind::Changed;
}

/// What is typed otherwise than this person would type without the trap.
bool changesACell(const SampleApplication& row, SampleTyping typing) {
    SampleApplication plain = row;
    plain.typings.removeAll(typing);
    SampleRandom random(1), sameRandom(1);
    return typedValues(row, random) != typedValues(plain, sameRandom);
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
    QSet<int> typings;
    for (const SampleApplication& application : sixty())
        for (const SampleTyping typing : application.typings)
            typings.insert(static_cast<int>(typing));
    EXPECT_EQ(typings.size(), static_cast<int>(SampleTyping::NoMail)); // all but Plain
    EXPECT_EQ(every([](const auto& row) { return row.kind; }).size(), 6);
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
        EXPECT_TRUE(row.typings.isEmpty());
        EXPECT_EQ(row.kind, SampleRowKind::Own);
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
        EXPECT_TRUE(!mustProve || hasProof || isCopy(row)) << row.receiptNumber.toStdString();
        EXPECT_EQ(row.standing == SampleStanding::NotEligible, eligibilityOf(row.typed) == Eligibility::NotEligible);
    }
}

TEST(SamplePlan, EveryBirthDateIsReadAsWhatItMeans) {
    for (const SampleApplication& row : planSample(300, 8, sampleDay))
        EXPECT_TRUE(row.typings.contains(SampleTyping::ImpossibleBirthDate) ||
                    parseDate(row.typed.value(ApplicantField::BirthDate)) == row.person.birth)
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
    const auto child = std::find_if(rows.begin(), rows.end(),
                                    [](const auto& row) { return row.typings.contains(SampleTyping::FamilyMail); });
    ASSERT_NE(child, rows.end());
    EXPECT_EQ(child->email, (child - 1)->email);
    EXPECT_EQ(child->address.official(), (child - 1)->address.official());
}

TEST(SamplePlan, NoTrapIsDealtWhereItChangesNothing) {
    using Typing = SampleTyping;
    for (const SampleApplication& row : planSample(900, 6, sampleDay))
        for (const Typing typing : row.typings) {
            const auto typed = [&row](ApplicantField field) { return row.typed.value(field); };
            bool isThere = changesACell(row, typing);
            if (typing == Typing::DoubledDotMail || typing == Typing::TrailingDotMail)
                isThere = !EmailAddress::parse(typed(ApplicantField::Email))->isStandard();
            else if (typing == Typing::QuoteInBuilding)
                isThere = typed(ApplicantField::Building).contains(u'"');
            else if (typing == Typing::FamilyMail)
                isThere = !row.email.contains(row.receiptNumber.mid(2));
            EXPECT_TRUE(isThere) << row.receiptNumber.toStdString() << ' ' << static_cast<int>(typing);
        }
}

TEST(SamplePlan, EveryKindOfPictureMeetsEveryProcedure) {
    QSet<std::pair<int, int>> pairs;
    for (const SampleApplication& row : planSample(1'300, 4, sampleDay))
        for (const SampleAttachment& attachment : row.attachments)
            pairs.insert({static_cast<int>(row.procedure), static_cast<int>(attachment.picture)});
    EXPECT_EQ(pairs.size(), 6 * (static_cast<int>(SamplePicture::CutJpeg) + 1));
}

TEST(SamplePlan, AboutOneRowInFifteenComesAgain) {
    const auto rows = planSample(900, 4, sampleDay);
    const auto again = std::count_if(rows.begin(), rows.end(),
                                     [](const SampleApplication& row) { return row.kind != SampleRowKind::Own; });
    EXPECT_THAT(again, testing::AllOf(testing::Ge(45), testing::Le(80)));
}

TEST(SamplePlan, ALongerSampleBeginsWithTheSameApplications) {
    const auto brief = planSample(24, 3, sampleDay), longer = planSample(90, 3, sampleDay);
    for (qsizetype row = 0; row < brief.size(); ++row) {
        EXPECT_EQ(brief[row].typed, longer[row].typed);
        EXPECT_EQ(brief[row].receiptNumber, longer[row].receiptNumber);
        EXPECT_EQ(brief[row].attachmentCells, longer[row].attachmentCells);
    }
}

TEST(SamplePlan, NothingCameInAfterToday) {
    auto rows = sixty();
    rows.removeIf(isCopy);
    for (qsizetype i = 1; i < rows.size(); ++i)
        EXPECT_LE(rows[i - 1].submittedAt, rows[i].submittedAt);
    EXPECT_LE(rows.last().submittedAt, QDateTime(sampleDay, QTime(8, 0), Qt::OffsetFromUTC, 9 * 3600));
}

} // namespace uketsuke
