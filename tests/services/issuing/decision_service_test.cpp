#include "app/services/claiming/claim_service.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/journal/journal_service.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Completing : public testing::Test
{
protected:
    /// A completion as the review page asks for it; the claim is taken on the way.
    DecisionRequest completing(const ApplicationId& id, const QString& range = u"range"_s) {
        const Claim claim = m_claims.claim(id).result().value();
        DecisionRequest request;
        request.applicationId = id;
        request.seenVersion = claim.version;
        request.claimToken = claim.token;
        request.rangeId = CardNumberRangeId(range);
        request.mailKind = u"new_registration"_s;
        request.mailSubject = u"登録が完了しました"_s;
        request.mailBody = u"番号 {{card_number}}、もう一度 {{card_number}}"_s;
        request.mailAttachesBarcode = true;
        return request;
    }

    Result<Completion> decide(const DecisionRequest& request) { return m_decisions.decide(request).result(); }

    QString stateOf(const ApplicationId& id) {
        return m_desk.scalar(u"SELECT state FROM applications WHERE id = '%1'"_s.arg(id.text()));
    }

    QString count(const QString& table) { return m_desk.scalar(u"SELECT COUNT(*) FROM "_s + table); }

    EmbeddedDesk m_desk;
    ClaimService m_claims{m_desk.database(), {u"本館1"_s, 900}};
    DecisionService m_decisions{m_desk.database()};
    CardNumberService m_numbers{m_desk.database()};
    ApplicationId m_id = m_desk.add(u"WR1"_s);
};

} // namespace

TEST_F(Completing, EveryPlaceOfTheNumberInTheMailIsFilledAndTheMailWaitsForTheUndo) {
    const auto done = decide(completing(m_id));
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(m_desk.scalar(u"SELECT body FROM outgoing_mails"_s), u"番号 %1、もう一度 %1"_s.arg(done->cardNumber));
    EXPECT_EQ(m_desk.scalar(u"SELECT barcode_number FROM outgoing_mails"_s), done->cardNumber);
    EXPECT_EQ(m_desk.scalar(u"SELECT not_before - queued_at FROM outgoing_mails"_s), u"10000"_s);
    EXPECT_EQ(done->decidedAt.msecsTo(done->undoUntil), 10'000);
}

TEST_F(Completing, TheSecondWindowIsToldWhoWasFirst) {
    const DecisionRequest first = completing(m_id);
    ASSERT_TRUE(decide(first));
    DecisionRequest second = first;
    second.id = DecisionId::create();
    second.mailId = OutgoingMailId::create();
    EXPECT_EQ(decide(second).error().kind, ErrorKind::Conflict);
    const auto standing = m_decisions.standingDecision(m_id).result();
    ASSERT_TRUE(standing && *standing);
    EXPECT_EQ((*standing)->displayName, u"窓口 佐藤"_s);
    EXPECT_EQ((*standing)->id, first.id);
    EXPECT_EQ(count(u"outgoing_mails"_s), u"1"_s);
}

TEST_F(Completing, TheSameDecisionSentTwiceHappensOnce) {
    const DecisionRequest request = completing(m_id);
    ASSERT_TRUE(decide(request));
    EXPECT_EQ(decide(request).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(count(u"card_numbers"_s), u"1"_s);
}

TEST_F(Completing, WhatHappenedIsSettledAsDoneHoweverOftenItIsAsked) {
    const DecisionRequest request = completing(m_id);
    const auto done = decide(request);
    ASSERT_TRUE(done);
    for (int time = 0; time < 2; ++time) {
        const auto settled = m_decisions.settle(request, u"sato"_s, 900).result();
        ASSERT_TRUE(settled);
        EXPECT_EQ(settled->fate, DecisionFate::Done);
        EXPECT_EQ(settled->completion->cardNumber, done->cardNumber);
        EXPECT_FALSE(settled->claim);
    }
}

TEST_F(Completing, WhatIsSettledAsNotHappenedCannotHappenLater) {
    DecisionRequest request = completing(m_id);
    const auto settled = m_decisions.settle(request, u"sato"_s, 900).result();
    ASSERT_TRUE(settled && settled->claim);
    EXPECT_EQ(settled->fate, DecisionFate::DidNotHappen);
    EXPECT_EQ(decide(request).error().kind, ErrorKind::NotClaimed);
    request.claimToken = settled->claim->token;
    EXPECT_TRUE(decide(request));
}

TEST_F(Completing, NobodySettlesAnothersDecision) {
    const DecisionRequest request = completing(m_id);
    m_desk.signIn(u"tanaka"_s);
    EXPECT_EQ(m_decisions.settle(request, u"sato"_s, 900).result().error(),
              (Error{ErrorKind::NotPermitted, u"settle.person"_s}));
    m_desk.signIn(u"sato"_s);
    EXPECT_TRUE(decide(request)) << "the claim's token is the old one";
}

TEST_F(Completing, AnUndoIsSettledAsDoneOrWhenItsTimeIsOverAsNever) {
    const auto done = decide(completing(m_id));
    ASSERT_TRUE(done);
    EXPECT_EQ(m_decisions.settleUndo(done->decisionId).result().value(), DecisionFate::Unknown);
    m_desk.advance(10'001);
    EXPECT_EQ(m_decisions.settleUndo(done->decisionId).result().value(), DecisionFate::DidNotHappen);
    EXPECT_EQ(m_decisions.undo(done->decisionId).result().error(), (Error{ErrorKind::Conflict, u"undo_time"_s}));
    const auto second = decide(completing(m_desk.add(u"WR2"_s)));
    ASSERT_TRUE(second);
    ASSERT_TRUE(m_decisions.undo(second->decisionId).result());
    EXPECT_EQ(m_decisions.settleUndo(second->decisionId).result().value(), DecisionFate::Done);
}

TEST_F(Completing, WhatFailsLeavesNoNumberNoMailAndTheClaim) {
    DecisionRequest request = completing(m_id);
    request.mailId = OutgoingMailId(u"taken"_s);
    const ApplicationId other = m_desk.add(u"WR2"_s);
    DecisionRequest first = completing(other);
    first.mailId = request.mailId;
    ASSERT_TRUE(decide(first));
    EXPECT_FALSE(decide(request));
    EXPECT_EQ(stateOf(m_id), u"received"_s);
    EXPECT_EQ(count(u"card_numbers"_s), u"1"_s);
    EXPECT_TRUE(m_claims.holderOf(m_id).result().value());
    request.mailId = OutgoingMailId::create();
    const auto done = decide(request);
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_TRUE(done->cardNumber.startsWith(u"9000002"_s)) << "the number was returned";
}

TEST_F(Completing, TheLastCorrectionOfTheAddressIsWhereTheMailGoes) {
    (void)m_desk.scalar(u"INSERT INTO corrections (id, application_id, field, content, given_by, given_at) VALUES"
                        " ('a', 'WR1', 'email', 'first@example.jp', 'sato', 1),"
                        " ('b', 'WR1', 'email', 'last@example.jp', 'sato', 2)"_s);
    ASSERT_TRUE(decide(completing(m_id)));
    EXPECT_EQ(m_desk.scalar(u"SELECT recipient FROM outgoing_mails"_s), u"last@example.jp"_s);
}

TEST_F(Completing, ACorrectionTakenBackLetsTheTypedAddressCountAgain) {
    (void)m_desk.scalar(
        u"INSERT INTO corrections (id, application_id, field, content, given_by, given_at) VALUES"
        " ('a', 'WR1', 'email', 'first@example.jp', 'sato', 1), ('b', 'WR1', 'email', NULL, 'sato', 2)"_s);
    ASSERT_TRUE(decide(completing(m_id)));
    EXPECT_EQ(m_desk.scalar(u"SELECT recipient FROM outgoing_mails"_s), u"mihon@example.jp"_s);
}

TEST_F(Completing, WithoutAnAddressNothingIsDecided) {
    const ApplicationId id = m_desk.add(u"WR2"_s, Procedure::NewRegistration, {{ApplicantField::Email, u""_s}});
    EXPECT_EQ(decide(completing(id)).error(), (Error{ErrorKind::Invalid, u"recipient"_s}));
}

TEST_F(Completing, ANumberIsTakenOnlyWhereTheProcedureGivesOne) {
    const ApplicationId renewal = m_desk.add(u"WR2"_s, Procedure::Renewal);
    EXPECT_EQ(decide(completing(renewal)).error(), (Error{ErrorKind::Invalid, u"range"_s}));
    DecisionRequest withoutRange = completing(m_id);
    withoutRange.rangeId = {};
    EXPECT_EQ(decide(withoutRange).error(), (Error{ErrorKind::Invalid, u"range"_s}));
    DecisionRequest refusal = completing(m_id);
    refusal.outcome = ApplicationState::NotPossible;
    EXPECT_EQ(decide(refusal).error(), (Error{ErrorKind::Invalid, u"range"_s}));
}

TEST_F(Completing, AMyNumberBackThatIsStillThereBlocksCompletionAlone) {
    m_desk.addDocument(m_id, u"back"_s, u"my_number_card"_s, "picture");
    EXPECT_EQ(decide(completing(m_id)).error(), (Error{ErrorKind::Invalid, u"my_number_back"_s}));
    DecisionRequest refusal = completing(m_id);
    refusal.outcome = ApplicationState::NotPossible;
    refusal.rangeId = {};
    EXPECT_TRUE(decide(refusal));
}

TEST_F(Completing, NumbersOfAListAreGivenInItsOrderUntilItIsEmpty) {
    m_desk.signIn(u"eva"_s);
    ASSERT_TRUE(m_numbers.importList(u"B"_s, CheckDigitScheme::None, {u"700"_s, u"300"_s}).result());
    m_desk.signIn(u"sato"_s);
    const QString list = m_desk.scalar(u"SELECT id FROM card_number_ranges WHERE kind = 'list'"_s);
    EXPECT_EQ(decide(completing(m_id, list))->cardNumber, u"700"_s);
    EXPECT_EQ(decide(completing(m_desk.add(u"WR2"_s), list))->cardNumber, u"300"_s);
    EXPECT_EQ(decide(completing(m_desk.add(u"WR3"_s), list)).error().kind, ErrorKind::Exhausted);
}

TEST_F(Completing, AClosedRangeGivesNothing) {
    m_desk.signIn(u"eva"_s);
    ASSERT_TRUE(m_numbers.setActive(CardNumberRangeId(u"range"_s), false).result());
    m_desk.signIn(u"sato"_s);
    EXPECT_EQ(decide(completing(m_id)).error().kind, ErrorKind::Exhausted);
}

TEST_F(Completing, AClosedRangeIsOpenedAgainThoughItsOwnNumbersAreKnown) {
    const CardNumberRangeId range(u"range"_s);
    ASSERT_TRUE(decide(completing(m_id)));
    m_desk.signIn(u"eva"_s); // numbers are IT's
    ASSERT_TRUE(m_numbers.setActive(range, false).result());
    EXPECT_TRUE(m_numbers.setActive(range, true).result());
}

TEST_F(Completing, AReissueLinksOldAndNewAndTheOldIsVoid) {
    const QString old = decide(completing(m_id))->cardNumber;
    DecisionRequest reissue = completing(m_desk.add(u"WR2"_s, Procedure::Reissue));
    reissue.existingCardNumber = old;
    const auto done = decide(reissue);
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(m_desk.scalar(u"SELECT old_card_number || '>' || new_card_number FROM replaced_card_numbers"_s),
              old + u'>' + done->cardNumber);
    EXPECT_EQ(m_desk.scalar(u"SELECT void_reason FROM card_numbers WHERE card_number = '%1'"_s.arg(old)),
              u"reissued"_s);
}

TEST_F(Completing, AnUndoneReissueMakesTheOldNumberValidAndTheNewOneVoid) {
    const QString old = decide(completing(m_id))->cardNumber;
    DecisionRequest reissue = completing(m_desk.add(u"WR2"_s, Procedure::Reissue));
    reissue.existingCardNumber = old;
    const auto done = decide(reissue);
    ASSERT_TRUE(done);
    ASSERT_TRUE(m_decisions.undo(done->decisionId).result());
    EXPECT_EQ(m_desk.scalar(u"SELECT card_number FROM card_numbers WHERE voided_at IS NULL"_s), old);
    EXPECT_EQ(m_desk.scalar(u"SELECT void_reason FROM card_numbers WHERE card_number = '%1'"_s.arg(done->cardNumber)),
              u"undone"_s);
}

TEST_F(Completing, OnlyWhoDecidedMayUndo) {
    const auto done = decide(completing(m_id));
    ASSERT_TRUE(done);
    m_desk.signIn(u"suzuki"_s);
    EXPECT_EQ(m_decisions.undo(done->decisionId).result().error().kind, ErrorKind::NotPermitted);
    EXPECT_EQ(stateOf(m_id), u"completed"_s);
}

TEST_F(Completing, ADecisionIsUndoneOnce) {
    const auto done = decide(completing(m_id));
    ASSERT_TRUE(done);
    ASSERT_TRUE(m_decisions.undo(done->decisionId).result());
    EXPECT_EQ(m_decisions.undo(done->decisionId).result().error(), (Error{ErrorKind::Conflict, u"undone"_s}));
}

TEST_F(Completing, WhereTheMailHasLeftItIsTooLateToUndo) {
    const auto done = decide(completing(m_id));
    ASSERT_TRUE(done);
    (void)m_desk.scalar(u"UPDATE outgoing_mails SET state = 'sending', version = 2"_s);
    EXPECT_EQ(m_decisions.undo(done->decisionId).result().error(), (Error{ErrorKind::Conflict, u"mail_left"_s}));
}

TEST_F(Completing, AfterAnUndoTheNextDecisionIsTheOneThatStands) {
    const auto first = decide(completing(m_id));
    ASSERT_TRUE(first);
    ASSERT_TRUE(m_decisions.undo(first->decisionId).result());
    EXPECT_FALSE(m_decisions.standingDecision(m_id).result().value());
    const auto second = decide(completing(m_id));
    ASSERT_TRUE(second);
    EXPECT_EQ(m_decisions.standingDecision(m_id).result().value()->id, second->decisionId);
    EXPECT_TRUE(JournalService(m_desk.database()).verify().result()->isWhole());
}

TEST_F(Completing, ADecisionIsFinalForWhoWritesSqlToo) {
    ASSERT_TRUE(decide(completing(m_id)));
    for (const QString& forbidden :
         {u"UPDATE decisions SET outcome = 'duplicate'"_s, u"DELETE FROM decisions"_s, u"DELETE FROM card_numbers"_s,
          u"UPDATE card_numbers SET application_id = 'x'"_s, u"UPDATE outgoing_mails SET body = 'x'"_s,
          u"UPDATE outgoing_mails SET recipient = 'x'"_s, u"DELETE FROM outgoing_mails"_s,
          u"UPDATE applications SET state = 'received', version = version + 1"_s,
          u"UPDATE card_number_ranges SET next_value = 1"_s})
        EXPECT_FALSE(
            m_desk.database().run([forbidden](Database& open) { return open.executeScript(forbidden); }).result())
            << forbidden.toStdString();
    EXPECT_EQ(stateOf(m_id), u"completed"_s);
}

} // namespace uketsuke
