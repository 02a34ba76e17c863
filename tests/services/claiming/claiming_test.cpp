#include "app/services/claiming/claim_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/reviewing/review_service.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 lease = 900'000;

/// Three applications, WR1 due first.
class Claiming : public testing::Test
{
protected:
    void SetUp() override {
        for (const QString& id : {u"WR3"_s, u"WR1"_s, u"WR2"_s})
            m_desk.add(id, id == u"WR2"_s ? Procedure::Renewal : Procedure::NewRegistration);
    }

    /// Behind this one, as the desk knows it from having it open.
    std::optional<ApplicationCursor> behind(const ApplicationId& id) {
        const auto reviewCase = m_reviews.open(id).result();
        return reviewCase ? std::optional(reviewCase->placeInList()) : std::nullopt;
    }
    ApplicationId next(const WorkList& list = {}, const ApplicationId& after = {}) {
        const auto next = m_claims.takeNext(list, behind(after)).result();
        return next ? next->claim.applicationId : ApplicationId();
    }
    static WorkList renewals() {
        WorkList list;
        list.filter.procedure = Procedure::Renewal;
        return list;
    }

    EmbeddedDesk m_desk;
    ClaimService m_claims{m_desk.database(), {u"本館1"_s, 900}};
    ClaimService m_otherDesk{m_desk.database(), {u"本館2"_s, 900}};
    ReviewService m_reviews{m_desk.database()};
    ApplicationId m_first{u"WR1"_s};
};

} // namespace

TEST_F(Claiming, SecondClerkIsToldWhoWasFirstAtWhichDeskAndSinceWhen) {
    ASSERT_TRUE(m_claims.claim(m_first).result());
    m_desk.advance(60'000);
    m_desk.signIn(u"tanaka"_s);
    EXPECT_EQ(m_otherDesk.claim(m_first).result().error().kind, ErrorKind::Conflict);
    const auto holder = m_otherDesk.holderOf(m_first).result();
    ASSERT_TRUE(holder && *holder);
    EXPECT_EQ((*holder)->displayName, u"窓口 佐藤"_s);
    EXPECT_EQ((*holder)->station, u"本館1"_s);
    EXPECT_EQ((*holder)->since.msecsTo((*holder)->until), lease);
}

TEST_F(Claiming, ADeskThatDiedFreesItWhenTheLeaseEnds) {
    ASSERT_TRUE(m_claims.claim(m_first).result());
    m_desk.signIn(u"tanaka"_s);
    m_desk.advance(lease);
    EXPECT_FALSE(m_otherDesk.claim(m_first).result());
    m_desk.advance(1);
    EXPECT_FALSE(m_otherDesk.holderOf(m_first).result().value());
    EXPECT_TRUE(m_otherDesk.claim(m_first).result());
}

TEST_F(Claiming, WhoStillWorksKeepsIt) {
    auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim);
    m_desk.advance(lease - 1);
    const auto renewed = m_claims.renew(*claim).result();
    ASSERT_TRUE(renewed);
    EXPECT_EQ(claim->until.msecsTo(renewed->until), lease - 1);
    m_desk.advance(lease);
    m_desk.signIn(u"tanaka"_s);
    EXPECT_FALSE(m_otherDesk.claim(m_first).result());
}

TEST_F(Claiming, AClaimThatEndedIsNotRenewedEvenWhereNobodyTookIt) {
    const auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim);
    m_desk.advance(lease + 1);
    EXPECT_EQ(m_claims.renew(*claim).result().error().kind, ErrorKind::NotClaimed);
}

TEST_F(Claiming, TheSamePersonAtAnotherDeskTakesItOverAndTheFirstDesksTokenIsWorthless) {
    const auto first = m_claims.claim(m_first).result();
    const auto second = m_otherDesk.claim(m_first).result();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(m_claims.renew(*first).result().error().kind, ErrorKind::NotClaimed);
    ASSERT_TRUE(m_claims.release(*first).result());
    EXPECT_TRUE(m_otherDesk.holderOf(m_first).result().value());
}

TEST_F(Claiming, AReleasedApplicationIsEverybodysAtOnce) {
    const auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim);
    ASSERT_TRUE(m_claims.release(*claim).result());
    m_desk.signIn(u"tanaka"_s);
    EXPECT_TRUE(m_otherDesk.claim(m_first).result());
}

TEST_F(Claiming, TheNextIsTheOldestDueThatNobodyHoldsAndNeverTheSameTwice) {
    EXPECT_EQ(next(), m_first);
    m_desk.signIn(u"tanaka"_s);
    EXPECT_EQ(next(), ApplicationId(u"WR2"_s));
    EXPECT_EQ(next(), ApplicationId(u"WR3"_s));
    EXPECT_EQ(m_claims.takeNext({}).result().error().kind, ErrorKind::NotFound);
}

TEST_F(Claiming, TheNextCanBeOfOneProcedureAndComesBehindTheOneThatWasLeft) {
    EXPECT_EQ(next(renewals()), ApplicationId(u"WR2"_s));
    EXPECT_EQ(next({}, m_first), ApplicationId(u"WR3"_s));
}

TEST_F(Claiming, WhatWasLeftUndecidedComesBackOnlyWhenTheListBeginsAgain) {
    ApplicationId current;
    QStringList shown;
    QList<ListTurn> turns;
    for (int step = 0; step < 4; ++step) {
        const auto taken = m_claims.takeNext({}, behind(current)).result();
        ASSERT_TRUE(taken);
        current = taken->claim.applicationId;
        shown.append(current.text());
        turns.append(taken->turn);
        ASSERT_TRUE(m_claims.release(taken->claim).result());
    }
    EXPECT_EQ(shown, QStringList({u"WR1"_s, u"WR2"_s, u"WR3"_s, u"WR1"_s}));
    EXPECT_EQ(turns, QList<ListTurn>({ListTurn::Onward, ListTurn::Onward, ListTurn::Onward, ListTurn::StartedOver}));
}

TEST_F(Claiming, TheOneThatWasLeftIsNotItsOwnNext) {
    EXPECT_EQ(next(renewals(), ApplicationId(u"WR2"_s)), ApplicationId());
}

TEST_F(Claiming, AnApplicationThatAwaitsAnAnswerIsNotTheNext) {
    (void)m_desk.scalar(u"DROP TRIGGER applications_move_by_deeds"_s);
    (void)m_desk.scalar(u"UPDATE applications SET state = 'awaiting_answer' WHERE id = 'WR1'"_s);
    EXPECT_EQ(next(), ApplicationId(u"WR2"_s));
    WorkList waiting;
    waiting.filter.states = {ApplicationState::AwaitingAnswer};
    EXPECT_EQ(next(waiting), m_first) << "who lists them may open one after the other";
}

TEST_F(Claiming, AListOfWhatIsDoneHasNoNext) {
    WorkList done;
    done.filter.openness = Openness::Closed;
    EXPECT_EQ(m_claims.takeNext(done).result().error().kind, ErrorKind::NotFound);
}

TEST_F(Claiming, OfOnesOwnClaimsTheNextIsOneThatAnotherDeskOfOnesOwnLeft) {
    ASSERT_TRUE(m_otherDesk.claim(ApplicationId(u"WR2"_s)).result());
    WorkList mine;
    mine.filter.claimHolder = u"sato"_s;
    EXPECT_EQ(next(mine), ApplicationId(u"WR2"_s));
    m_desk.signIn(u"tanaka"_s);
    mine.filter.claimHolder = u"tanaka"_s;
    EXPECT_EQ(m_claims.takeNext(mine).result().error().kind, ErrorKind::NotFound);
}

TEST_F(Claiming, WhoComesBackLateGoesOnWhereNobodyCameInBetween) {
    const auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim);
    const auto inTime = m_claims.resume(*claim).result();
    ASSERT_TRUE(inTime);
    EXPECT_FALSE(inTime->hadEnded);
    EXPECT_EQ(inTime->claim.token, claim->token);
    m_desk.advance(lease + 1);
    const auto late = m_claims.resume(*claim).result();
    ASSERT_TRUE(late);
    EXPECT_TRUE(late->hadEnded);
    EXPECT_NE(late->claim.token, claim->token);
}

TEST_F(Claiming, WhoComesBackLateDoesNotTakeItFromTheColleagueWhoCame) {
    const auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim);
    m_desk.advance(lease + 1);
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_otherDesk.claim(m_first).result());
    m_desk.signIn(u"sato"_s);
    EXPECT_EQ(m_claims.resume(*claim).result().error().kind, ErrorKind::Conflict);
}

TEST_F(Claiming, ASupervisorFreesAnothersClaimAndTheJournalKeepsTheReason) {
    const auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim);
    EXPECT_FALSE(m_claims.lastReleaseOf(m_first).result().value());
    m_desk.signIn(u"suzuki"_s);
    ASSERT_TRUE(m_otherDesk.releaseOthers(m_first, ReleaseReason::Absent).result());
    EXPECT_FALSE(m_otherDesk.holderOf(m_first).result().value());
    const auto release = m_otherDesk.lastReleaseOf(m_first).result().value();
    ASSERT_TRUE(release);
    EXPECT_EQ(release->token, claim->token);
    EXPECT_EQ(release->displayName, u"責任者 鈴木"_s);
    EXPECT_EQ(release->reason, ReleaseReason::Absent);
    const auto history = JournalService(m_desk.database()).historyOf(m_first.text()).result();
    ASSERT_TRUE(history);
    EXPECT_EQ(history->last().event.kind, u"claim_released"_s);
    EXPECT_EQ(history->last().event.detail, u"absent"_s);
    EXPECT_EQ(history->last().actorName, u"責任者 鈴木"_s);
}

TEST_F(Claiming, EachTakingAndGivingBackIsInTheHistoryARenewalIsNot) {
    const auto claim = m_claims.claim(m_first).result();
    ASSERT_TRUE(claim && m_claims.renew(*claim).result() && m_claims.release(*claim).result());
    EXPECT_EQ(next(), m_first);
    QStringList kinds;
    const auto history = JournalService(m_desk.database()).historyOf(m_first.text()).result();
    ASSERT_TRUE(history);
    for (const JournalEntry& entry : *history)
        kinds.append(entry.event.kind);
    EXPECT_EQ(kinds, QStringList({u"taken_in"_s, u"claimed"_s, u"claim_given_back"_s, u"claimed"_s}));
}

TEST_F(Claiming, AColleagueMayNotFreeAnothersClaim) {
    ASSERT_TRUE(m_claims.claim(m_first).result());
    m_desk.signIn(u"tanaka"_s);
    EXPECT_FALSE(m_otherDesk.releaseOthers(m_first, ReleaseReason::Absent).result());
    EXPECT_TRUE(m_otherDesk.holderOf(m_first).result().value());
}

TEST_F(Claiming, WhereNobodyHasItThereIsNothingToFreeAndNothingInTheJournal) {
    m_desk.signIn(u"suzuki"_s);
    EXPECT_EQ(m_otherDesk.releaseOthers(m_first, ReleaseReason::Absent).result().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'claim_released'"_s), u"0"_s);
}

} // namespace uketsuke
