#include "app/domain/review/completion.h"
#include "app/domain/review/library_entry.h"
#include "app/domain/review/review_case.h"

#include <gtest/gtest.h>

#include <utility>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QDate today(2026, 11, 24);

ReviewFacts completeFacts(Procedure procedure = Procedure::NewRegistration) {
    ReviewFacts facts;
    facts.procedure = procedure;
    facts.today = today;
    facts.settings.name = u"見本図書館"_s;
    facts.settings.contact = u"電話 04-0000-0000"_s;
    facts.values = {{ApplicantField::FamilyName, u"見本"_s},           {ApplicantField::GivenName, u"葉子"_s},
                    {ApplicantField::FamilyKana, u"ミホン"_s},         {ApplicantField::GivenKana, u"ヨウコ"_s},
                    {ApplicantField::BirthDate, u"平成6年8月14日"_s},  {ApplicantField::PostalCode, u"277-0005"_s},
                    {ApplicantField::Prefecture, u"千葉県"_s},         {ApplicantField::City, u"柏市"_s},
                    {ApplicantField::Street, u"柏5-8-12"_s},           {ApplicantField::Email, u"mihon@example.jp"_s},
                    {ApplicantField::ExistingCardNumber, u"1234567"_s}};
    facts.documents = {{DocumentId(u"front"_s), IdentityDocumentType::DrivingLicence, DocumentSide::Front, false, true},
                       {DocumentId(u"back"_s), IdentityDocumentType::DrivingLicence, DocumentSide::Back, false, true}};
    for (const CheckItem item : {CheckItem::Name, CheckItem::BirthDate, CheckItem::Address, CheckItem::CurrentAddress,
                                 CheckItem::Expiry, CheckItem::DocumentRule})
        facts.answers.insert(item, {Grade::Agrees, {}, u"sato"_s, {}, false});
    if (procedure == Procedure::ElibraryPassword)
        facts.answers.insert(CheckItem::ElibraryReset, {Grade::Agrees, {}, u"sato"_s, {}, false});
    LibrarySystemCheck check;
    check.hasCard = procedure != Procedure::NewRegistration;
    check.cardNumber = check.hasCard ? u"1234567"_s : QString();
    check.birthDate = check.hasCard ? QDate(1994, 8, 14) : QDate();
    check.expiresOn = today.addDays(20);
    facts.libraryCheck = check;
    return facts;
}

const CompletionTerms allowed{true, true, true};

QList<BlockerKind> blockersOf(const ReviewFacts& facts, const CompletionTerms& terms = allowed) {
    QList<BlockerKind> kinds;
    for (const CompletionBlocker& blocker : whatBlocksCompletion(facts, terms))
        kinds.append(blocker.kind);
    return kinds;
}

std::optional<ChecklistRow> rowOf(const ReviewFacts& facts, CheckItem item) {
    for (const ChecklistRow& row : checklistFor(facts))
        if (row.item == item)
            return row;
    return std::nullopt;
}

} // namespace

TEST(Completing, IsAllowedForEachProcedureWhenAllIsAnswered) {
    for (const Procedure procedure : allProcedures)
        EXPECT_TRUE(blockersOf(completeFacts(procedure)).isEmpty()) << qPrintable(procedureKey(procedure));
}

TEST(Completing, WaitsForEveryItemThatNeedsThePhoto) {
    for (const CheckItem item : {CheckItem::Name, CheckItem::BirthDate, CheckItem::Address, CheckItem::CurrentAddress,
                                 CheckItem::Expiry, CheckItem::DocumentRule}) {
        ReviewFacts facts = completeFacts();
        facts.answers.remove(item);
        EXPECT_EQ(whatBlocksCompletion(facts, allowed),
                  QList<CompletionBlocker>({{BlockerKind::ItemUnanswered, item}}));
    }
}

TEST(Completing, ADifferenceOrAnOpenDoubtOfAPersonBlocks) {
    ReviewFacts facts = completeFacts();
    facts.answers[CheckItem::Address].grade = Grade::Differs;
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::ItemDiffers}));
    facts.answers[CheckItem::Address].grade = Grade::LookAgain;
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::ItemLookAgain}));
}

TEST(Completing, APersonCanOverruleTheProgram) {
    ReviewFacts facts = completeFacts();
    facts.values[ApplicantField::Prefecture] = u"東京都"_s;
    facts.values[ApplicantField::City] = u"葛飾区"_s;
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::ItemDiffers}));
    facts.answers.insert(CheckItem::Eligibility, {Grade::Agrees, u"電話で確認"_s, u"sato"_s, {}, true});
    EXPECT_TRUE(blockersOf(facts).isEmpty());
}

TEST(Completing, FrontAndBackMustHaveBeenSeen) {
    ReviewFacts facts = completeFacts();
    facts.documents[1].wasSeen = false;
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::DocumentsNotSeen}));
}

TEST(Completing, OnlyTheNewestPhotoOfASideIsAskedFor) {
    ReviewFacts facts = completeFacts();
    facts.documents.append(
        {DocumentId(u"older"_s), IdentityDocumentType::DrivingLicence, DocumentSide::Front, false, false});
    EXPECT_TRUE(blockersOf(facts).isEmpty());
}

TEST(Completing, WithoutAFrontAPersonMustHaveSeenTheOriginal) {
    ReviewFacts facts = completeFacts();
    facts.documents.clear();
    EXPECT_EQ(whatBlocksCompletion(facts, allowed),
              QList<CompletionBlocker>({{BlockerKind::ItemDiffers, CheckItem::FrontPhoto}}));
    EXPECT_FALSE(mayBeAnswered(CheckItem::Name, facts));
    facts.answers.insert(CheckItem::FrontPhoto, {Grade::Agrees, {}, u"sato"_s, {}, true});
    EXPECT_TRUE(mayBeAnswered(CheckItem::Name, facts));
    EXPECT_TRUE(blockersOf(facts).isEmpty());
}

TEST(Completing, AFrontWhoseTypeNobodySaidBlocks) {
    ReviewFacts facts = completeFacts();
    facts.documents = {{DocumentId(u"front"_s), IdentityDocumentType::Unknown, DocumentSide::Front, false, true}};
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::TypeUnknown}));
}

TEST(Completing, ANotificationCardIsNoIdentityDocumentWhateverWasAnswered) {
    ReviewFacts facts = completeFacts();
    facts.documents = {
        {DocumentId(u"front"_s), IdentityDocumentType::NotificationCard, DocumentSide::Front, false, true}};
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::NotAnIdentityDocument}));
}

TEST(Completing, APassportNeedsASecondPaperThatWasSeenOrAPersonWhoOverrules) {
    ReviewFacts facts = completeFacts();
    facts.documents = {{DocumentId(u"front"_s), IdentityDocumentType::Passport, DocumentSide::Front, false, true}};
    facts.answers.remove(CheckItem::DocumentRule);
    EXPECT_EQ(whatBlocksCompletion(facts, allowed),
              QList<CompletionBlocker>({{BlockerKind::ItemDiffers, CheckItem::DocumentRule}}));
    facts.answers.insert(CheckItem::DocumentRule, {Grade::Agrees, {}, u"sato"_s, {}, true});
    EXPECT_TRUE(blockersOf(facts).isEmpty());
    facts.documents.append({DocumentId(u"second"_s), IdentityDocumentType::Other, DocumentSide::Further, false, false});
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::FurtherPapersNotSeen}));
    facts.documents.last().wasSeen = true;
    EXPECT_TRUE(blockersOf(facts).isEmpty());
}

TEST(Completing, TheProofOfWorkOrStudyMustHaveBeenSeen) {
    ReviewFacts facts = completeFacts();
    facts.documents.append({DocumentId(u"proof"_s), IdentityDocumentType::Other, DocumentSide::Further, false, false});
    EXPECT_TRUE(blockersOf(facts).isEmpty()); // a resident's further paper is asked for by nothing
    facts.values[ApplicantField::City] = u"船橋市"_s;
    facts.values[ApplicantField::PostalCode] = u"273-0005"_s;
    facts.values[ApplicantField::Affiliation] = u"見本商事"_s;
    EXPECT_FALSE(mayBeAnswered(CheckItem::Affiliation, facts));
    facts.answers.insert(CheckItem::Affiliation, {Grade::Agrees, {}, u"sato"_s, {}, false});
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::FurtherPapersNotSeen}));
}

TEST(Answering, WhatIsComparedWithThePhotoWaitsUntilItWasSeen) {
    ReviewFacts facts = completeFacts();
    facts.documents[1].wasSeen = false;
    for (const CheckItem item : allCheckItems)
        EXPECT_EQ(mayBeAnswered(item, facts), !needsIdentityDocument(item)) << qPrintable(checkItemKey(item));
    facts.documents[1].wasSeen = true;
    EXPECT_TRUE(mayBeAnswered(CheckItem::Address, facts));
}

TEST(Completing, AMyNumberBackMustBeDestroyedAndNeedNotBeSeen) {
    ReviewFacts facts = completeFacts();
    for (ReviewedDocument& document : facts.documents)
        document.type = IdentityDocumentType::MyNumberCard;
    facts.documents[1].wasSeen = false;
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::MyNumberBack}));
    facts.documents[1].isDestroyed = true;
    EXPECT_TRUE(blockersOf(facts).isEmpty());
}

TEST(Completing, AnElibraryPasswordWaitsUntilAPersonHasResetIt) {
    ReviewFacts facts = completeFacts(Procedure::ElibraryPassword);
    facts.answers.remove(CheckItem::ElibraryReset);
    EXPECT_EQ(whatBlocksCompletion(facts, allowed),
              QList<CompletionBlocker>({{BlockerKind::ItemUnanswered, CheckItem::ElibraryReset}}));
    EXPECT_FALSE(rowOf(completeFacts(Procedure::ForgottenNumber), CheckItem::ElibraryReset));
}

TEST(Completing, NoMailLeavesInNobodysNameOrWithoutAContact) {
    for (QString LibrarySettings::*const missing : {&LibrarySettings::name, &LibrarySettings::contact}) {
        ReviewFacts facts = completeFacts();
        facts.settings.*missing = u" "_s;
        EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::LibraryUnnamed}));
    }
}

TEST(Completing, WaitsForTheLibrarySystem) {
    ReviewFacts facts = completeFacts();
    facts.libraryCheck.reset();
    EXPECT_EQ(blockersOf(facts), QList<BlockerKind>({BlockerKind::LibraryMissing}));
}

TEST(Completing, WaitsForWhatIsHalfTypedInTheBox) {
    CompletionTerms terms = allowed;
    terms.hasUnfinishedLibraryEntry = true;
    EXPECT_EQ(blockersOf(completeFacts(), terms), QList<BlockerKind>({BlockerKind::LibraryUnfinished}));
}

TEST(Completing, NeedsTheClaimAnOpenStateAndANumber) {
    EXPECT_EQ(blockersOf(completeFacts(), {true, false, true}), QList<BlockerKind>({BlockerKind::NotClaimed}));
    EXPECT_EQ(blockersOf(completeFacts(), {false, true, true}), QList<BlockerKind>({BlockerKind::NotOpen}));
    EXPECT_EQ(blockersOf(completeFacts(), {true, true, false}), QList<BlockerKind>({BlockerKind::NoNumberLeft}));
    EXPECT_TRUE(blockersOf(completeFacts(Procedure::Renewal), {true, true, false}).isEmpty());
}

TEST(TheProgram, AnswersOnlyWhatNeedsNoPhoto) {
    ReviewFacts facts = completeFacts(Procedure::Renewal);
    facts.answers.clear();
    for (const ChecklistRow& row : checklistFor(facts)) {
        const bool byProgram = row.item == CheckItem::Kana || row.item == CheckItem::Eligibility ||
                               row.item == CheckItem::Telephone || row.item == CheckItem::Email ||
                               row.item == CheckItem::ExistingCardNumber;
        EXPECT_EQ(row.programGrade.has_value(), byProgram) << qPrintable(checkItemKey(row.item));
    }
}

TEST(TheProgram, AsksForAPaperOnlyFromPeopleWhoWorkOrStudyHere) {
    ReviewFacts facts = completeFacts();
    EXPECT_FALSE(rowOf(facts, CheckItem::Affiliation));
    facts.values[ApplicantField::City] = u"船橋市"_s;
    facts.values[ApplicantField::Affiliation] = u"見本商事"_s;
    EXPECT_TRUE(rowOf(facts, CheckItem::Affiliation));
}

TEST(TheProgram, SaysWhoseCityThePostalCodeIs) {
    ReviewFacts facts = completeFacts();
    facts.values[ApplicantField::PostalCode] = u"270-1132"_s;
    const auto row = rowOf(facts, CheckItem::Eligibility);
    EXPECT_EQ(row->programGrade, Grade::LookAgain);
    EXPECT_EQ(row->reason.arguments, QStringList({u"我孫子市"_s}));
}

ReviewCase revisedCase() {
    ReviewCase revised;
    revised.revision = 2;
    revised.sent = completeFacts().values;
    revised.earlier = {{1, {}, Procedure::NewRegistration, revised.sent}};
    for (const CheckItem item : {CheckItem::Name, CheckItem::Address, CheckItem::Expiry, CheckItem::Affiliation})
        revised.answers.insert(item, {Grade::Agrees, {}, u"sato"_s, {}, false, 1});
    return revised;
}

TEST(ARevision, TakesBackAnswersAndCorrectionsOnWhatChangedAndNoOthers) {
    ReviewCase revised = revisedCase();
    revised.corrections.insert(ApplicantField::Street, {u"柏9-9-9"_s, u"sato"_s, {}, 1});
    revised.corrections.insert(ApplicantField::Email, {u"new@example.jp"_s, u"sato"_s, {}, 1});
    revised.sent[ApplicantField::Street] = u"ひばりが丘1-1"_s;
    revised.setAsideWhatIsOutdated();
    EXPECT_EQ(revised.outdatedAnswers.keys(), QList<CheckItem>({CheckItem::Address}));
    EXPECT_TRUE(revised.answers.contains(CheckItem::Name));
    EXPECT_EQ(revised.values().value(ApplicantField::Street), u"ひばりが丘1-1"_s);
    EXPECT_EQ(revised.values().value(ApplicantField::Email), u"new@example.jp"_s);
    EXPECT_EQ(revised.changesOf(ApplicantField::Street).size(), 1);
}

TEST(ARevision, WithANewPhotoTakesBackWhatWasSeenOnTheOldOne) {
    ReviewCase revised = revisedCase();
    CaseDocument front;
    front.reviewed.side = DocumentSide::Front;
    front.revision = 2;
    revised.documents = {front};
    revised.setAsideWhatIsOutdated();
    EXPECT_EQ(revised.answers.keys(), QList<CheckItem>({CheckItem::Affiliation}));
}

TEST(ARevision, KeepsWhatWasAnsweredOnIt) {
    ReviewCase revised = revisedCase();
    revised.answers[CheckItem::Address].revision = 2;
    revised.sent[ApplicantField::Street] = u"ひばりが丘1-1"_s;
    revised.setAsideWhatIsOutdated();
    EXPECT_TRUE(revised.answers.contains(CheckItem::Address));
}

TEST(Validity, IsCountedFromTheDecisionOrTheOldExpiry) {
    LibrarySystemCheck check;
    check.expiresOn = QDate(2026, 12, 10);
    LibrarySettings settings;
    EXPECT_EQ(expiryAfter(Procedure::NewRegistration, check, settings, today), QDate(2029, 11, 24));
    EXPECT_EQ(expiryAfter(Procedure::Renewal, check, settings, today), QDate(2029, 12, 10));
    settings.validityStart = ValidityStart::Decision;
    EXPECT_EQ(expiryAfter(Procedure::Renewal, check, settings, today), QDate(2029, 11, 24));
    EXPECT_FALSE(expiryAfter(Procedure::ChangeOfDetails, check, settings, today).isValid());
}

TEST(Validity, ACardThatRanOutIsNotValidBackwards) {
    LibrarySystemCheck check;
    check.expiresOn = QDate(2024, 1, 1);
    EXPECT_EQ(expiryAfter(Procedure::Renewal, check, {}, today), QDate(2029, 11, 24));
}

TEST(Settings, ThatMakeNoSenseAreNamed) {
    LibrarySettings settings;
    EXPECT_EQ(validate(settings).error().detail, u"settings.name"_s) << "no library has another one's name";
    settings.name = u"見本図書館"_s;
    settings.contact = u"電話 04-0000-0000"_s;
    EXPECT_TRUE(validate(settings));
    const auto refused = [&](QString& text) {
        const QString before = std::exchange(text, u" "_s);
        QString detail = validate(settings).error().detail;
        text = before;
        return detail;
    };
    EXPECT_EQ(refused(settings.contact), u"settings.contact"_s);
    EXPECT_EQ(refused(settings.eligibility.prefecture), u"settings.prefecture"_s);
    EXPECT_EQ(refused(settings.eligibility.homeCity), u"settings.home_city"_s);
    settings.undoSeconds = -1;
    EXPECT_EQ(validate(settings).error().detail, u"settings.undo_seconds"_s);
}

} // namespace uketsuke
