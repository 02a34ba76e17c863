#include "app/domain/mail/card_number_marker.h"
#include "app/services/claiming/claim_service.h"
#include "app/services/completing/completion_composer.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/reviewing/review_service.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QDate today(2026, 11, 24);
const QString known = u"0012345678"_s;

LibrarySettings library() {
    LibrarySettings settings;
    settings.name = u"見本市立図書館"_s;
    settings.contact = u"電話 04-0000-0000\n午前9時30分～午後5時"_s;
    return settings;
}

/// What a clerk has before completing, put together by hand.
ReviewCase caseOf(Procedure procedure, const QDate& submitted = {2026, 11, 21}) {
    ReviewCase reviewCase;
    reviewCase.id = ApplicationId(u"WR0001"_s);
    reviewCase.receiptNumber = u"WR0001"_s;
    reviewCase.procedure = procedure;
    reviewCase.submittedAt = QDateTime(submitted, QTime(3, 0), Qt::UTC);
    reviewCase.sent = {{ApplicantField::FamilyName, u"髙𠮷"_s},
                       {ApplicantField::GivenName, u"葉󠄀子 & <花>"_s},
                       {ApplicantField::Email, u"foo..bar@docomo.ne.jp"_s}};
    LibrarySystemCheck check;
    check.hasCard = procedure != Procedure::NewRegistration;
    check.cardNumber = check.hasCard ? known : QString();
    check.expiresOn = check.hasCard ? QDate(2026, 12, 10) : QDate();
    reviewCase.libraryCheck = check;
    return reviewCase;
}

CompletionPlan planFor(const ReviewCase& reviewCase, const LibrarySettings& settings = library()) {
    const MailKind kind = mailKindFor(reviewCase.procedure, ApplicationState::Completed).value();
    const auto plan = composeCompletion(reviewCase, settings, MailTemplate::shippedText(kind).value(),
                                        CardNumberRangeId(u"range"_s), today);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().detail.toStdString());
    return plan.value_or(CompletionPlan{});
}

QString bodyFor(Procedure procedure) {
    return planFor(caseOf(procedure)).mail.body;
}

} // namespace

TEST(CompletionMails, TellNameResultValidityAndContactWithWhatTheComposerGives) {
    for (const Procedure procedure : allProcedures) {
        const QString body = bodyFor(procedure);
        EXPECT_TRUE(body.startsWith(u"髙𠮷 葉󠄀子 & <花> 様\n"_s)) << body.toStdString();
        EXPECT_TRUE(body.contains(u"■ 結果　　　　完了"_s));
        EXPECT_TRUE(body.contains(u"有効期限　"_s)) << body.toStdString();
        EXPECT_TRUE(body.contains(library().contact));
        EXPECT_TRUE(body.contains(u"お心当たりがない場合"_s));
    }
}

TEST(CompletionMails, TellTheNewNumberByItsMarkerAndTheKnownOneAsItIs) {
    for (const Procedure procedure : allProcedures) {
        const QString body = bodyFor(procedure);
        EXPECT_EQ(body.contains(cardNumberMarker), issuesCardNumber(procedure)) << body.toStdString();
        EXPECT_EQ(body.contains(known), !issuesCardNumber(procedure)) << body.toStdString();
    }
}

TEST(CompletionMails, SayHowToShowTheBarcodeWhereverOneIsSpokenOf) {
    for (const Procedure procedure : allProcedures) {
        const QString body = bodyFor(procedure);
        EXPECT_EQ(body.contains(u"利用券バーコード"_s), body.contains(u"バーコードの左右の端まで"_s))
            << body.toStdString();
        EXPECT_EQ(body.contains(u"このメールに添付した"_s), planFor(caseOf(procedure)).attachesBarcode);
    }
}

TEST(CompletionMails, AttachTheBarcodeOfANewNumberAndOfAForgottenOne) {
    for (const Procedure procedure : allProcedures)
        EXPECT_EQ(planFor(caseOf(procedure)).request.mailAttachesBarcode,
                  issuesCardNumber(procedure) || procedure == Procedure::ForgottenNumber);
}

TEST(CompletionMails, ANewNumberWorksTwoOpenDaysAfterTheApplicationAndNotBeforeItIsGiven) {
    const auto bodyOf = [](const QDate& submitted) {
        return planFor(caseOf(Procedure::NewRegistration, submitted)).mail.body;
    };
    // 11/23 is a Monday, closed.
    EXPECT_TRUE(bodyOf({2026, 11, 22}).contains(u"利用開始日　2026年11月25日（水）から"_s));
    EXPECT_TRUE(bodyOf({2026, 11, 3}).contains(u"利用開始日　2026年11月24日（火）から"_s))
        << "two days after 11/3 the number did not exist";
}

TEST(CompletionMails, TheFirstDayIsCountedByTheLibrarysCalendarAndThePlanSaysHow) {
    LibrarySettings settings = library();
    Holidays holidays;
    holidays.add(QDate(2026, 11, 23), u"勤労感謝の日"_s);
    CalendarPlan calendar = settings.calendars.plan();
    calendar.rules.append({HolidayRule{}, {}, BranchScope::All, {}, false});
    calendar.rules.append(
        {DatedClosing{QDate(2026, 11, 25), QDate(2026, 11, 27)}, u"蔵書点検"_s, BranchScope::All, {}, false});
    settings.calendars = BranchCalendars(calendar, holidays);
    const auto planOf = [&](const QDate& submitted) {
        return planFor(caseOf(Procedure::NewRegistration, submitted), settings);
    };
    const CompletionPlan onTheHoliday = planOf({2026, 11, 21});
    EXPECT_EQ(onTheHoliday.usableFromSum.reached, QDate(2026, 11, 23));
    EXPECT_EQ(onTheHoliday.usableFrom, today); // the number comes later than that day
    const CompletionPlan behindAClosing = planOf({2026, 11, 23});
    EXPECT_EQ(behindAClosing.usableFrom, QDate(2026, 11, 28));
    EXPECT_TRUE(behindAClosing.mail.body.contains(u"利用開始日　2026年11月28日（土）から"_s));
    EXPECT_EQ(behindAClosing.usableFromSum.days.at(1).rule.name, u"蔵書点検"_s);
    EXPECT_FALSE(planFor(caseOf(Procedure::Renewal), settings).usableFrom.isValid());
}

TEST(CompletionMails, ANumberThatWorksAlreadyHasNoFirstDay) {
    for (const Procedure procedure : allProcedures)
        EXPECT_EQ(bodyFor(procedure).contains(u"利用開始日"_s), issuesCardNumber(procedure));
    EXPECT_TRUE(bodyFor(Procedure::Renewal).contains(u"更新日　　　2026年11月24日（火）\n"_s));
    EXPECT_TRUE(bodyFor(Procedure::ChangeOfDetails).contains(u"変更日　　　2026年11月24日（火）\n"_s));
}

TEST(CompletionMails, AnExpiryThatStaysIsTheOneTheLibrarySystemShows) {
    for (const Procedure procedure :
         {Procedure::ChangeOfDetails, Procedure::ForgottenNumber, Procedure::ElibraryPassword}) {
        const CompletionPlan plan = planFor(caseOf(procedure));
        EXPECT_TRUE(plan.mail.body.contains(u"2026年12月10日（木）まで"_s)) << plan.mail.body.toStdString();
        EXPECT_FALSE(plan.request.cardExpiresOn.isValid()) << "nothing about it was decided";
    }
    EXPECT_TRUE(bodyFor(Procedure::Renewal).contains(u"新しい有効期限　2029年12月10日（月）まで"_s));
}

TEST(Completions, OfANewRegistrationCarryNoOldNumber) {
    ReviewCase reviewCase = caseOf(Procedure::NewRegistration);
    reviewCase.libraryCheck->cardNumber = known;
    EXPECT_TRUE(planFor(reviewCase).request.existingCardNumber.isEmpty());
    EXPECT_EQ(planFor(caseOf(Procedure::Reissue)).request.existingCardNumber, known);
}

TEST(Completions, AreNotComposedFromATemplateThatDoesNotTellTheNumber) {
    const auto plan = composeCompletion(caseOf(Procedure::Reissue), library(), u"件名\n\n本文"_s,
                                        CardNumberRangeId(u"range"_s), today);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::Invalid);
}

/// The deed makes the mail of the plan: the number comes, and not a character else is another.
TEST(Completions, QueueTheComposedMailWithTheNumberAndNoOtherChange) {
    for (const Procedure procedure : allProcedures) {
        EmbeddedDesk desk;
        ClaimService claims(desk.database(), {u"本館1"_s, 900});
        ReviewService reviews(desk.database());
        DecisionService decisions(desk.database());
        const ApplicationId id = desk.add(u"WR0001"_s, procedure,
                                          {{ApplicantField::GivenName, u"𠮷󠄀 & <花> '%1' \\n"_s},
                                           {ApplicantField::Email, u"foo..bar@docomo.ne.jp"_s}});
        ASSERT_TRUE(reviews.recordLibrarySystemCheck(id, *caseOf(procedure).libraryCheck).result());
        const Claim claim = claims.claim(id).result().value();
        CompletionPlan plan = planFor(reviews.open(id).result().value());
        plan.request.claimToken = claim.token;
        const auto done = decisions.decide(plan.request).result();
        ASSERT_TRUE(done) << procedureKey(procedure).toStdString() << ' ' << done.error().detail.toStdString();
        const QString expected = QString(plan.mail.body).replace(QString(cardNumberMarker), done->cardNumber);
        EXPECT_EQ(desk.scalar(u"SELECT body FROM outgoing_mails"_s), expected);
        EXPECT_EQ(desk.scalar(u"SELECT subject FROM outgoing_mails"_s), plan.mail.subject);
        EXPECT_EQ(desk.scalar(u"SELECT recipient FROM outgoing_mails"_s), plan.recipient);
        const QString told = issuesCardNumber(procedure) ? done->cardNumber : known;
        EXPECT_EQ(desk.scalar(u"SELECT barcode_number FROM outgoing_mails"_s), plan.attachesBarcode ? told : QString());
    }
}

} // namespace uketsuke
