#include "tests/ui/review/reviewing_at_the_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

/// Three applications in the order of their due days.
class OneAfterTheOther : public ReviewingAtTheDesk
{
protected:
    void SetUp() override {
        ReviewingAtTheDesk::SetUp();
        for (const QString& id : {u"WR0001"_s, u"WR0002"_s, u"WR0003"_s})
            addWithPhotos(id);
    }
    void beginWithTheFirst() {
        QSignalSpy prepared(&m_page->viewModel(), &ReviewViewModel::prepared);
        m_page->openNext({});
        ASSERT_TRUE(waitUntilSeen());
        ASSERT_TRUE(prepared.count() == 1 || prepared.wait());
    }
    static WorkList renewals() {
        WorkList list;
        list.filter.procedure = Procedure::Renewal;
        return list;
    }
    /// What Desk does with the page when it is locked and `login` comes to it.
    void changeOverTo(const QString& login) {
        m_page->deactivate();
        m_desk.signIn(login);
        m_page->setPerson({login, login, Role::Staff, true});
        m_page->activate();
    }
    [[nodiscard]] QString holderOf(const QString& id) {
        return m_desk.scalar(u"SELECT COALESCE(claim_holder, '') FROM applications WHERE id = '%1'"_s.arg(id));
    }
};

} // namespace

TEST_F(OneAfterTheOther, WhatWasLeftComesBackWhenTheListBeginsAgainAndThatIsSaid) {
    QSignalSpy startedOver(&m_page->viewModel(), &ReviewViewModel::startedOver);
    m_page->openNext({});
    for (const QString& id : {u"WR0001"_s, u"WR0002"_s, u"WR0003"_s}) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == id; })) << qPrintable(shown());
        EXPECT_TRUE(startedOver.isEmpty());
        ASSERT_TRUE(waitUntilSeen());
        QTest::keyClick(m_page.get(), Qt::Key_F3);
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0001"_s; })) << qPrintable(shown());
    EXPECT_EQ(startedOver.count(), 1);
}

TEST_F(OneAfterTheOther, F3BeforeTheNextIsReadTakesThatOneAndNotTheOneBehindIt) {
    m_page->openNext({});
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0001"_s; }));
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0002"_s; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return holderOf(u"WR0001"_s).isEmpty(); }));
}

TEST_F(OneAfterTheOther, F2GoesBackAndF3OnAgain) {
    beginWithTheFirst();
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    ASSERT_EQ(shown(), u"WR0002"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0001"_s; }));
    ASSERT_TRUE(waitUntilSeen());
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0002"_s; }));
}

TEST_F(OneAfterTheOther, LeavingGivesBackWhatWasAndWhatIsBeingPrepared) {
    m_page->openNext({});
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return m_page->viewModel().ready() && !m_page->viewModel().ready()->seen.isEmpty(); }, 10'000));
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return claimed().isEmpty(); })) << qPrintable(claimed());
}

TEST_F(OneAfterTheOther, AnotherPageHoldsNothing) {
    beginWithTheFirst();
    m_page->deactivate();
    EXPECT_TRUE(QTest::qWaitFor([this] { return claimed().isEmpty(); })) << qPrintable(claimed());
    EXPECT_EQ(m_page->viewModel().ready(), nullptr);
}

TEST_F(OneAfterTheOther, BehindTheLockTheSamePersonFindsTheApplicationAgain) {
    beginWithTheFirst();
    m_page->deactivate();
    EXPECT_TRUE(QTest::qWaitFor([this] { return claimed().isEmpty(); }));
    m_page->activate();
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0001"_s; }));
    EXPECT_TRUE(m_page->viewModel().mayWrite());
}

TEST_F(OneAfterTheOther, AnotherPersonFindsNothingOfTheOneBefore) {
    beginWithTheFirst();
    changeOverTo(u"tanaka"_s);
    EXPECT_EQ(m_page->viewModel().ready(), nullptr);
    EXPECT_TRUE(claimed().isEmpty());
    m_page->openNext({});
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0001"_s; }));
    EXPECT_TRUE(m_page->viewModel().mayWrite());
    EXPECT_EQ(holderOf(u"WR0001"_s), u"tanaka"_s);
    ASSERT_TRUE(waitUntilSeen());
    ASSERT_TRUE(waitUntilClaimed(u"WR0002"_s));
    EXPECT_EQ(holderOf(u"WR0002"_s), u"tanaka"_s);
}

TEST_F(OneAfterTheOther, TheNextOnesLeaseGrowsToo) {
    beginWithTheFirst();
    const auto until = [this](const QString& id) {
        return m_desk.scalar(u"SELECT claim_until FROM applications WHERE id = '%1'"_s.arg(id)).toLongLong();
    };
    for (int passed = 0; passed < 16; ++passed) {
        const qint64 before = until(u"WR0002"_s);
        const QDateTime known = m_page->viewModel().ready()->claim->until;
        pass(1min);
        press(Qt::Key_Down);
        ASSERT_TRUE(QTest::qWaitFor([&] { return until(u"WR0002"_s) == before + 60'000; }));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->viewModel().ready()->claim->until > known; }));
    }
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    ASSERT_EQ(shown(), u"WR0002"_s);
    ASSERT_TRUE(waitUntilSeen());
    answerAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return mayComplete(); }));
    QSignalSpy completed(&m_page->viewModel(), &ReviewViewModel::completed);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    EXPECT_TRUE(completed.wait());
}

TEST_F(OneAfterTheOther, AnApplicationOpenedByItselfForgetsTheFilterOfBefore) {
    addWithPhotos(u"WR0004"_s, Procedure::Renewal);
    m_page->openNext(renewals());
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0004"_s; }));
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    m_page->openApplication(ApplicationId(u"WR0001"_s));
    ASSERT_TRUE(waitUntilSeen());
    EXPECT_TRUE(waitUntilClaimed(u"WR0002"_s)) << qPrintable(claimed());
}

TEST_F(OneAfterTheOther, WhatComesNextIsOfTheListFromWhichThisOneWasOpened) {
    for (const QString& id : {u"WR0004"_s, u"WR0005"_s, u"WR0006"_s})
        addWithPhotos(id, Procedure::Renewal);
    WorkList list = renewals();
    list.sort = {ApplicationOrder::ReceiptNumber, SortDirection::Descending};
    QSignalSpy prepared(&m_page->viewModel(), &ReviewViewModel::prepared);
    m_page->openApplication(ApplicationId(u"WR0006"_s), list);
    ASSERT_TRUE(waitUntilSeen());
    ASSERT_TRUE(prepared.count() == 1 || prepared.wait());
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    ASSERT_EQ(shown(), u"WR0005"_s) << "prepared from that list";
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0004"_s; })) << qPrintable(shown());
}

TEST_F(OneAfterTheOther, WhereTheListHasNoMoreTheDeskSaysSoAndGoesBack) {
    addWithPhotos(u"WR0004"_s, Procedure::Renewal);
    m_page->openApplication(ApplicationId(u"WR0004"_s), renewals());
    ASSERT_TRUE(waitUntilSeen());
    QSignalSpy left(m_page.get(), &ReviewPage::leaveRequested);
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    ASSERT_TRUE(left.wait());
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.first().first().value<Message>().what, u"この一覧に、受け取れる申請はもうありません。"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return claimed().isEmpty(); })) << qPrintable(claimed());
}

TEST_F(OneAfterTheOther, AfterTheLockTheListIsStillTheSame) {
    addWithPhotos(u"WR0004"_s, Procedure::Renewal);
    addWithPhotos(u"WR0005"_s, Procedure::Renewal);
    m_page->openApplication(ApplicationId(u"WR0004"_s), renewals());
    ASSERT_TRUE(waitUntilSeen());
    m_page->deactivate();
    m_page->activate();
    ASSERT_TRUE(waitUntilSeen());
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0005"_s; })) << qPrintable(shown());
}

TEST_F(OneAfterTheOther, OfOnesOwnClaimsNoneIsTakenFromAnotherDeskUnasked) {
    ClaimService otherDesk(m_desk.database(), {u"本館2"_s, 900});
    ASSERT_TRUE(otherDesk.claim(ApplicationId(u"WR0002"_s)).result());
    WorkList mine;
    mine.filter.claimHolder = u"sato"_s;
    m_page->openApplication(ApplicationId(u"WR0001"_s), mine);
    ASSERT_TRUE(waitUntilSeen());
    const QString station = u"SELECT claim_station FROM applications WHERE id = 'WR0002'"_s;
    EXPECT_EQ(m_desk.scalar(station), u"本館2"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shown() == u"WR0002"_s; })) << qPrintable(shown());
    EXPECT_EQ(m_desk.scalar(station), u"本館カウンター2"_s);
}

} // namespace uketsuke
