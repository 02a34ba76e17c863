#include "app/services/claiming/claim_service.h"
#include "app/services/documents/document_service.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/reviewing/review_service.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Reviewing : public testing::Test
{
protected:
    ReviewCase opened() { return m_review.open(m_id).result().value(); }

    EmbeddedDesk m_desk;
    ReviewService m_review{m_desk.database()};
    ClaimService m_claims{m_desk.database(), {u"本館1"_s, 900}};
    JournalService m_journal{m_desk.database()};
    ApplicationId m_id = m_desk.add(u"WR1"_s);
};

} // namespace

TEST_F(Reviewing, WhatWasSentIsShownExactlyWithColumnsNobodyKnows) {
    const ReviewCase found = opened();
    EXPECT_EQ(found.sent.value(ApplicantField::BirthDate), u"平成6年8月14日"_s);
    ASSERT_EQ(found.further.size(), 1);
    EXPECT_EQ(found.further.first().second, u"広報"_s);
}

TEST_F(Reviewing, WhoHadItOnTheScreenIsInTheHistory) {
    ASSERT_TRUE(m_review.noteOpened(m_id).result());
    const auto history = m_journal.historyOf(m_id.text()).result();
    ASSERT_TRUE(history);
    EXPECT_EQ(history->last().event.kind, u"application_opened"_s);
    EXPECT_EQ(history->last().actor, u"sato"_s);
}

TEST_F(Reviewing, WhatWasTypedIntoAWindowIsItsPersonsAloneUntilItIsGiven) {
    ASSERT_TRUE(m_review.saveTextDraft(m_id, u"note"_s, u"電話で確認\n折り返し"_s).result());
    ASSERT_TRUE(m_review.saveTextDraft(m_id, u"correction/name"_s, u"{}"_s).result());
    m_desk.signIn(u"tanaka"_s);
    EXPECT_TRUE(m_review.textDrafts(m_id).result()->isEmpty());
    ASSERT_TRUE(m_review.saveTextDraft(m_id, u"note"_s, u"別の人"_s).result());
    m_desk.signIn(u"sato"_s);
    EXPECT_EQ(m_review.textDrafts(m_id).result()->value(u"note"_s), u"電話で確認\n折り返し"_s);
    ASSERT_TRUE(m_review.saveTextDraft(m_id, u"note"_s, {}).result());
    EXPECT_EQ(m_review.textDrafts(m_id).result()->keys(), QStringList{u"correction/name"_s});
}

TEST_F(Reviewing, TheLastAnswerOfAnItemCountsAndCanBeTakenBack) {
    ASSERT_TRUE(m_review.recordAnswer(m_id, CheckItem::Name, Grade::Differs, {}).result());
    m_desk.advance(1);
    ASSERT_TRUE(m_review.recordAnswer(m_id, CheckItem::Name, Grade::Agrees, {}).result());
    EXPECT_EQ(opened().answers.value(CheckItem::Name).grade, Grade::Agrees);
    m_desk.advance(1);
    ASSERT_TRUE(m_review.recordAnswer(m_id, CheckItem::Name, std::nullopt, {}).result());
    EXPECT_FALSE(opened().answers.contains(CheckItem::Name));
}

TEST_F(Reviewing, TheLastCountsWithinOneMillisecondAndWhenTheClockIsSetBack) {
    for (int step = 1; step <= 8; ++step) {
        LibrarySystemCheck check;
        check.hasCard = true;
        check.cardNumber = u"0000%1"_s.arg(step);
        const QString address = u"mihon%1@example.jp"_s.arg(step);
        const Grade grade = step % 2 == 0 ? Grade::Agrees : Grade::Differs;
        ASSERT_TRUE(m_review.recordLibrarySystemCheck(m_id, check).result());
        ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Email, address).result());
        ASSERT_TRUE(m_review.recordAnswer(m_id, CheckItem::Name, grade, {}).result());
        ASSERT_TRUE(m_review.recordNote(m_id, u"メモ%1"_s.arg(step)).result());
        const ReviewCase found = opened();
        EXPECT_EQ(found.libraryCheck->cardNumber, check.cardNumber);
        EXPECT_EQ(found.values().value(ApplicantField::Email), address);
        EXPECT_EQ(found.answers.value(CheckItem::Name).grade, grade);
        EXPECT_EQ(found.notes.last().text, u"メモ%1"_s.arg(step));
        if (step > 4)
            m_desk.advance(-3600);
    }
}

TEST_F(Reviewing, OverrulingTheProgramIsRecorded) {
    ASSERT_TRUE(
        m_review.recordAnswer(m_id, CheckItem::Kana, Grade::Agrees, Grade::LookAgain, u"本人に確認"_s).result());
    const GivenAnswer answer = opened().answers.value(CheckItem::Kana);
    EXPECT_TRUE(answer.overruledProgram);
    EXPECT_EQ(answer.givenBy, u"窓口 佐藤"_s);
}

TEST_F(Reviewing, ACorrectionLiesBesideWhatWasTypedAndIsUsedFromThereOn) {
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Email, u"mihon2@example.jp"_s).result());
    const ReviewCase found = opened();
    EXPECT_EQ(found.sent.value(ApplicantField::Email), u"mihon@example.jp"_s);
    EXPECT_EQ(found.values().value(ApplicantField::Email), u"mihon2@example.jp"_s);
    m_desk.advance(1);
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Email, std::nullopt).result());
    EXPECT_EQ(opened().values().value(ApplicantField::Email), u"mihon@example.jp"_s);
}

TEST_F(Reviewing, TheInboxShowsAndFindsWhatWasCorrectedAndWhatWasSent) {
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::FamilyName, u"看本"_s).result());
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::FamilyKana, u"カンポン"_s).result());
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Telephone, u"090-0000-1234"_s).result());
    EXPECT_EQ(m_desk.scalar(u"SELECT name_shown || kana_shown || kana_key FROM applications"_s),
              u"看本 葉子カンポン ヨウコカンポンヨウコ"_s);
    const auto keys = [&](const QString& key) {
        return m_desk.scalar(u"SELECT COUNT(*) FROM application_search_keys WHERE search_key = '%1'"_s.arg(key));
    };
    for (const QString& key : {u"看本"_s, u"見本"_s, u"カンポン"_s, u"09000001234"_s, u"1234"_s})
        EXPECT_EQ(keys(key), u"1"_s) << qPrintable(key);

    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::FamilyName, std::nullopt).result());
    EXPECT_EQ(m_desk.scalar(u"SELECT name_shown FROM applications"_s), u"見本 葉子"_s);
    EXPECT_EQ(keys(u"看本"_s), u"0"_s);
    EXPECT_EQ(keys(u"見本"_s), u"1"_s);
}

TEST_F(Reviewing, FlagsFollowACorrectionAndThoseOfPapersStay) {
    (void)m_desk.scalar(u"UPDATE applications SET flags = 'back_missing' RETURNING flags"_s);
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::FamilyKana, u"未本"_s).result());
    EXPECT_EQ(m_desk.scalar(u"SELECT flags FROM applications"_s), u"kana_malformed,back_missing"_s);
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::FamilyKana, u"ミホン"_s).result());
    EXPECT_EQ(m_desk.scalar(u"SELECT flags FROM applications"_s), u"back_missing"_s);
}

TEST_F(Reviewing, AnEmptyCorrectionMeansThatTheFieldIsNotFilledIn) {
    const ApplicationId id = m_desk.add(u"WR2"_s, Procedure::NewRegistration, {{ApplicantField::Building, u"203"_s}});
    ASSERT_TRUE(m_review.recordCorrection(id, ApplicantField::Building, u""_s).result());
    const ReviewCase found = m_review.open(id).result().value();
    EXPECT_TRUE(found.corrections.contains(ApplicantField::Building));
    EXPECT_EQ(found.values().value(ApplicantField::Building), u""_s);
}

TEST_F(Reviewing, ACorrectionTakesTheAnswersOnItsFieldBackAndNoOthers) {
    for (const CheckItem item : {CheckItem::Name, CheckItem::Address, CheckItem::Eligibility})
        ASSERT_TRUE(m_review.recordAnswer(m_id, item, Grade::Agrees, {}).result());
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Street, u"柏9-9-9"_s).result());
    EXPECT_EQ(opened().answers.keys(), QList<CheckItem>({CheckItem::Name}));
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'answered'"_s), u"5"_s);
}

TEST_F(Reviewing, WhatTheApplicantSendsAnewTakesBackWhatSpokeOfTheOldText) {
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Street, u"柏9-9-9"_s).result());
    for (const CheckItem item : {CheckItem::Name, CheckItem::Address})
        ASSERT_TRUE(m_review.recordAnswer(m_id, item, Grade::Agrees, {}).result());
    (void)m_desk.scalar(u"INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at,"
                        " submitted_at, procedure, row_hash, fields, further) SELECT application_id, 2, intake_run_id,"
                        " taken_in_at, submitted_at, 'renewal', 'h2', json_set(fields, '$.street', 'ひばりが丘1-1'),"
                        " further FROM application_revisions"_s);
    (void)m_desk.scalar(u"UPDATE applications SET revision = 2, version = version + 1"_s);
    ReviewCase found = opened();
    EXPECT_EQ(found.values().value(ApplicantField::Street), u"ひばりが丘1-1"_s);
    EXPECT_EQ(found.answers.keys(), QList<CheckItem>({CheckItem::Name}));
    EXPECT_EQ(found.outdatedAnswers.keys(), QList<CheckItem>({CheckItem::Address}));
    EXPECT_EQ(found.outdatedCorrections.keys(), QList<ApplicantField>({ApplicantField::Street}));
    EXPECT_EQ(found.earlier.first().procedure, Procedure::NewRegistration);
    EXPECT_EQ(found.procedure, Procedure::Renewal);
    ASSERT_TRUE(m_review.recordAnswer(m_id, CheckItem::Address, Grade::Agrees, {}).result());
    ASSERT_TRUE(m_review.recordCorrection(m_id, ApplicantField::Building, u"201"_s).result());
    EXPECT_TRUE(opened().corrections.contains(ApplicantField::Building));
}

TEST_F(Reviewing, OnlyWhoHasTheApplicationSaysWhatThePaperIs) {
    const DocumentId front = m_desk.addDocument(m_id, u"front"_s, u"unknown"_s, "picture");
    DocumentService documents(m_desk.database(), m_desk.database());
    const auto claim = m_claims.claim(m_id).result();
    ASSERT_TRUE(claim);
    const auto passport = [&](const ClaimToken& token) {
        return documents.setKind(front, IdentityDocumentType::Passport, DocumentSide::Front, token).result();
    };
    EXPECT_EQ(passport(ClaimToken(u"no"_s)).error().kind, ErrorKind::NotClaimed);
    m_desk.signIn(u"tanaka"_s);
    EXPECT_EQ(passport(claim->token).error().kind, ErrorKind::NotClaimed);
    (void)m_desk.scalar(u"UPDATE documents SET document_type = 'passport'"_s); // past the statement, the rule stands
    m_desk.signIn(u"sato"_s);
    EXPECT_EQ(opened().documents.first().reviewed.type, IdentityDocumentType::Unknown);
    ASSERT_TRUE(passport(claim->token));
    EXPECT_EQ(opened().documents.first().reviewed.type, IdentityDocumentType::Passport);
}

TEST_F(Reviewing, WhatAnybodyGaveSinceCountsInsteadOfTheDraft) {
    ASSERT_TRUE(m_review.saveDraft(m_id, u"書きかけ"_s).result());
    m_desk.advance(1);
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_review.recordLibrarySystemCheck(m_id, {}).result());
    m_desk.signIn(u"sato"_s);
    EXPECT_TRUE(opened().draft.isEmpty());
}

TEST_F(Reviewing, ACorrectionLongerThanTheFormAllowsIsRefused) {
    EXPECT_EQ(m_review.recordCorrection(m_id, ApplicantField::City, QString(65, u'市')).result().error().kind,
              ErrorKind::Invalid);
}

TEST_F(Reviewing, NotesBoxAndDraftAreThereWhenOneComesBack) {
    LibrarySystemCheck check;
    check.hasCard = true;
    check.cardNumber = u"1234567"_s;
    check.expiresOn = QDate(2026, 12, 1);
    ASSERT_TRUE(m_review.recordNote(m_id, u"電話あり"_s).result());
    ASSERT_TRUE(m_review.recordLibrarySystemCheck(m_id, check).result());
    ASSERT_TRUE(m_review.saveDraft(m_id, u"書きかけ"_s).result());
    const ReviewCase found = opened();
    EXPECT_EQ(found.notes.first().text, u"電話あり"_s);
    ASSERT_TRUE(found.libraryCheck);
    EXPECT_EQ(found.libraryCheck->expiresOn, QDate(2026, 12, 1));
    EXPECT_EQ(found.draft, u"書きかけ"_s);
}

TEST_F(Reviewing, ADraftIsItsWritersOwn) {
    ASSERT_TRUE(m_review.saveDraft(m_id, u"書きかけ"_s).result());
    m_desk.signIn(u"tanaka"_s);
    EXPECT_TRUE(opened().draft.isEmpty());
}

TEST_F(Reviewing, AMyNumberBackIsDestroyedByItsHolderAndOnlyTheFactStays) {
    const DocumentId back = m_desk.addDocument(m_id, u"back"_s, u"my_number_card"_s, "picture");
    DocumentService documents(m_desk.database(), m_desk.database());
    EXPECT_EQ(documents.destroyMyNumberBack(back, ClaimToken(u"no"_s)).result().error().kind, ErrorKind::NotClaimed);
    const auto claim = m_claims.claim(m_id).result();
    ASSERT_TRUE(claim);
    ASSERT_TRUE(documents.destroyMyNumberBack(back, claim->token).result());
    EXPECT_EQ(documents.content(back, ViewPurpose::Shown).result().error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(opened().documents.first().reviewed.isDestroyed);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM document_keys"_s), u"0"_s);
}

TEST_F(Reviewing, EveryDeedAndLookIsInTheJournalAndTheChainIsWhole) {
    const DocumentId front = m_desk.addDocument(m_id, u"front"_s, u"driving_licence"_s, "picture");
    DocumentService documents(m_desk.database(), m_desk.database());
    ASSERT_TRUE(m_claims.claim(m_id).result());
    ASSERT_TRUE(documents.content(front, ViewPurpose::Shown).result());
    ASSERT_TRUE(m_review.recordAnswer(m_id, CheckItem::Name, Grade::Agrees, {}).result());
    QStringList kinds;
    const QList<JournalEntry> history = m_journal.historyOf(m_id.text()).result().value();
    for (const JournalEntry& entry : history)
        kinds.append(entry.event.kind);
    EXPECT_EQ(kinds, QStringList({u"taken_in"_s, u"claimed"_s, u"document_shown"_s, u"answered"_s}));
    EXPECT_TRUE(m_journal.verify().result()->isWhole());
}

TEST_F(Reviewing, AnEntryThatWasChangedBehindTheRulesIsFoundAndNamed) {
    ASSERT_TRUE(m_review.recordNote(m_id, u"a"_s).result());
    ASSERT_TRUE(m_review.recordNote(m_id, u"b"_s).result());
    (void)m_desk.scalar(u"DROP TRIGGER journal_is_never_changed"_s);
    (void)m_desk.scalar(u"UPDATE audit_events SET actor = 'nobody' WHERE sequence = 2"_s);
    EXPECT_EQ(m_journal.verify().result()->firstDamaged, 2);
}

TEST_F(Reviewing, ACutTailShowsAgainstAHeadNotedOutside) {
    ASSERT_TRUE(m_review.recordNote(m_id, u"a"_s).result());
    const JournalHead noted = m_journal.head().result().value();
    (void)m_desk.scalar(u"DROP TRIGGER journal_is_never_deleted"_s);
    (void)m_desk.scalar(u"DELETE FROM audit_events WHERE sequence = (SELECT MAX(sequence) FROM audit_events)"_s);
    (void)m_desk.scalar(
        u"UPDATE audit_head SET sequence = 1, hash = (SELECT hash FROM audit_events WHERE sequence = 1)"_s);
    EXPECT_TRUE(m_journal.verify().result()->isWhole());
    EXPECT_FALSE(m_journal.verify(noted).result()->isWhole());
}

TEST_F(Reviewing, AListOfNumbersIsCheckedLineByLine) {
    m_desk.signIn(u"eva"_s);
    CardNumberService numbers(m_desk.database());
    const auto imported = numbers
                              .importList(u"B"_s, CheckDigitScheme::SevenDr,
                                          {u"123456789013"_s, u"123456789014"_s, u"x"_s, u"123456789013"_s})
                              .result();
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->added, 1);
    EXPECT_EQ(
        imported->refused,
        QList<RefusedNumber>({{2, NumberRefusal::CheckDigit}, {3, NumberRefusal::Form}, {4, NumberRefusal::Twice}}));
}

} // namespace uketsuke
