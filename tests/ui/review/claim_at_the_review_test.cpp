#include "tests/ui/review/reviewing_at_the_desk.h"
#include "ui/review/correction_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace uketsuke {
namespace {

/// An application lies on the desk, and its person goes away for a while.
class ClaimAtTheReview : public ReviewingAtTheDesk
{
protected:
    void SetUp() override {
        ReviewingAtTheDesk::SetUp();
        m_page->openApplication(addWithPhotos(u"WR0001"_s, Procedure::Renewal));
        ASSERT_TRUE(waitUntilSeen());
        focusChecks();
        QObject::connect(m_page.get(), &Page::messageRaised, m_page.get(),
                         [this](const Message& message) { m_said.append(message); });
    }
    [[nodiscard]] qint64 until() {
        return m_desk.scalar(u"SELECT claim_until FROM applications WHERE id = 'WR0001'"_s).toLongLong();
    }
    /// What the page has heard of it.
    [[nodiscard]] qint64 known() const {
        const ReviewReady* ready = m_page->viewModel().ready();
        return ready != nullptr && ready->claim ? ready->claim->until.toMSecsSinceEpoch() : 0;
    }
    [[nodiscard]] QString holder() {
        return m_desk.scalar(u"SELECT COALESCE(claim_holder, '') FROM applications WHERE id = 'WR0001'"_s);
    }
    /// As the desk's timer does; what it asks is asked before the next question.
    void letTheMinuteEnd() {
        auto* timer = m_page->viewModel().findChild<QTimer*>(u"leaseTimer"_s);
        ASSERT_TRUE(timer != nullptr && timer->isActive());
        EXPECT_EQ(timer->intervalAsDuration(), 60s);
        QMetaObject::invokeMethod(timer, "timeout");
    }
    void letTanakaTakeIt() {
        m_desk.signIn(u"tanaka"_s);
        ASSERT_TRUE(ClaimService(m_desk.database(), {u"高柳分館1"_s, 900}).claim(ApplicationId(u"WR0001"_s)).result());
        m_desk.signIn(u"sato"_s);
    }
    [[nodiscard]] bool waitUntilSaid() {
        return QTest::qWaitFor([this] { return !m_said.isEmpty(); });
    }
    /// The correction of the name by its key, with another name in it.
    CorrectionDialog* correctTheName() {
        press(Qt::Key_E);
        auto* dialog = m_page->findChild<CorrectionDialog*>();
        if (dialog != nullptr)
            dialog->findChild<QLineEdit*>(u"correction_given_name"_s)->setText(u"陽子"_s);
        return dialog;
    }
};

} // namespace

TEST_F(ClaimAtTheReview, WhoWorksKeepsItByKeysMouseAndShortcuts) {
    const auto growsBy = [this](const auto& touch) {
        const qint64 before = until();
        pass(1min);
        touch();
        return QTest::qWaitFor([&] { return known() == before + 60'000; }) && until() == known();
    };
    EXPECT_TRUE(growsBy([] { press(Qt::Key_Down); }));
    EXPECT_TRUE(growsBy([this] { QTest::mouseClick(m_page.get(), Qt::LeftButton, {}, {1, 1}); }));
    EXPECT_TRUE(growsBy([] { press(Qt::Key_F5); })); // a shortcut: no key press comes by
}

TEST_F(ClaimAtTheReview, WorkWithinAMinuteCountsWhenTheMinuteIsOver) {
    const qint64 before = until();
    pass(30s);
    press(Qt::Key_Down);
    EXPECT_EQ(until(), before) << "not at each key";
    letTheMinuteEnd();
    EXPECT_EQ(until(), before + 30'000);
}

TEST_F(ClaimAtTheReview, WhereNobodyWorksNothingIsRenewedAndAColleagueMayTakeIt) {
    const qint64 before = until();
    for (int minutes = 0; minutes < 16; ++minutes) {
        pass(1min);
        letTheMinuteEnd();
    }
    EXPECT_EQ(until(), before);
    letTanakaTakeIt();
    EXPECT_EQ(holder(), u"tanaka"_s);
}

TEST_F(ClaimAtTheReview, WhoComesBackLateReadsThatItHadEndedAndHasItAgain) {
    pass(16min);
    press(Qt::Key_Down);
    ASSERT_TRUE(waitUntilSaid());
    EXPECT_TRUE(m_said.last().what.contains(u"担当が終わっていました"_s)) << qPrintable(m_said.last().what);
    EXPECT_TRUE(m_page->viewModel().mayWrite());
    EXPECT_EQ(holder(), u"sato"_s);
    press(Qt::Key_1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_desk.scalar(u"SELECT COUNT(*) FROM verifications"_s) != u"0"_s; }));
}

TEST_F(ClaimAtTheReview, WhoComesBackAfterAColleagueReadsWhoHasItAndWritesNothingInto) {
    pass(16min);
    letTanakaTakeIt();
    press(Qt::Key_1);
    ASSERT_TRUE(waitUntilSaid());
    EXPECT_TRUE(m_said.last().what.contains(u"窓口 田中 さん（高柳分館1）"_s)) << qPrintable(m_said.last().what);
    EXPECT_FALSE(m_page->viewModel().mayWrite());
    EXPECT_EQ(holder(), u"tanaka"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM verifications"_s), u"0"_s);
}

TEST_F(ClaimAtTheReview, WhatIsTypedInTheBoxAfterThePauseIsADraftAlsoWhereAColleagueHasIt) {
    press(Qt::Key_B);
    pass(16min);
    letTanakaTakeIt();
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    ASSERT_TRUE(waitUntilSaid());
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return m_desk.scalar(u"SELECT content FROM drafts WHERE login = 'sato'"_s).contains(u"\"2\""_s); },
        5000))
        << qPrintable(m_desk.scalar(u"SELECT content FROM drafts"_s));
}

TEST_F(ClaimAtTheReview, ACorrectionGivenAfterAColleagueCameIsKeptForLater) {
    CorrectionDialog* dialog = correctTheName();
    ASSERT_NE(dialog, nullptr);
    pass(16min);
    letTanakaTakeIt();
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"correction_given_name"_s), Qt::Key_Return);
    ASSERT_TRUE(waitUntilSaid());
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM corrections"_s), u"0"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return m_desk.scalar(u"SELECT content FROM text_drafts"_s).contains(u"陽子"_s); }));
}

TEST_F(ClaimAtTheReview, TheNextOneReadAheadIsGivenBackWhenItsLeaseMayHaveEndedAndF3TakesOneThatIsFree) {
    addWithPhotos(u"WR0002"_s);
    addWithPhotos(u"WR0003"_s);
    m_page->openApplication(ApplicationId(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    ASSERT_TRUE(waitUntilClaimed(u"WR0002"_s));
    pass(16min);
    m_desk.signIn(u"tanaka"_s);
    ASSERT_TRUE(m_claims.claim(ApplicationId(u"WR0002"_s)).result());
    m_desk.signIn(u"sato"_s);
    press(Qt::Key_F3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0003"_s; })) << qPrintable(shown());
    EXPECT_TRUE(m_page->viewModel().mayWrite());
    EXPECT_TRUE(QTest::qWaitFor([this] { return holder().isEmpty(); })) << "the one that was left is everybody's";
}

TEST_F(ClaimAtTheReview, WhereADecisionWasMadeMeanwhileItIsNamed) {
    pass(16min);
    m_desk.signIn(u"tanaka"_s);
    const Claim claim = m_claims.claim(ApplicationId(u"WR0001"_s)).result().value();
    DecisionRequest request;
    request.applicationId = claim.applicationId;
    request.seenVersion = claim.version;
    request.claimToken = claim.token;
    request.outcome = ApplicationState::NotPossible;
    const auto decided = m_decisions.decide(request).result();
    ASSERT_TRUE(decided) << qPrintable(decided.error().detail);
    m_desk.signIn(u"sato"_s);
    press(Qt::Key_Down);
    ASSERT_TRUE(waitUntilSaid());
    EXPECT_TRUE(m_said.last().what.contains(u"窓口 田中 さんが"_s)) << qPrintable(m_said.last().what);
}

} // namespace uketsuke
