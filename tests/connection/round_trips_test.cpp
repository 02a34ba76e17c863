// What a desk asks of the server, counted on the wire: little, and no more where there is more to show.
#include "app/services/claiming/claim_service.h"
#include "app/services/clock.h"
#include "app/services/issuing/decision_service.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/reviewing/review_service.h"
#include "tests/connection/counter_database.h"
#include "tests/support/postgres_server.h"
#include "tests/support/specimen_application.h"
#include "tests/support/tcp_proxy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int mostToOpen = 6;
constexpr int mostToComplete = 1;
constexpr int much = 20;

class RoundTrips : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PostgresServer>(ServerReach::Net); }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override {
        m_database = s_server->freshDatabase();
        s_server->administrate(m_database, counterScript);
        ASSERT_TRUE(m_thread.open(SharedDatabase{s_server->netAddress(m_database, u"sato"_s, m_net.port())}).result());
        for (const QString& id : {u"first"_s, u"small"_s, u"large"_s})
            ASSERT_TRUE(m_thread
                            .run([id](Database& open) {
                                return addSpecimenApplication(open, id, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                                              Procedure::NewRegistration);
                            })
                            .result());
        for (int index = 0; index < much; ++index)
            ASSERT_TRUE(m_reviews.recordNote(ApplicationId(u"large"_s), u"見本 %1"_s.arg(index)).result());
        // A statement is prepared when it is first needed, once for each connection.
        const auto first = open(u"first"_s);
        ASSERT_TRUE(first);
        ASSERT_TRUE(m_decisions.decide(completionOf(*first)).result());
    }

    /// As the review does it.
    Result<Claim> open(const QString& id) {
        const auto claim = m_claims.claim(ApplicationId(id)).result();
        if (!claim)
            return claim;
        const auto reviewCase = m_reviews.open(ApplicationId(id)).result();
        if (!reviewCase)
            return tl::unexpected<Error>(reviewCase.error());
        return claim;
    }

    static inline std::unique_ptr<PostgresServer> s_server;
    QString m_database;
    TcpProxy m_net{s_server->port()};
    DatabaseThread m_thread;
    ClaimService m_claims{m_thread, {u"本館1"_s, 900}};
    ReviewService m_reviews{m_thread};
    DecisionService m_decisions{m_thread};
    SystemClock m_clock;
    ApplicationListService m_list{m_thread, m_clock};
};

} // namespace

TEST_F(RoundTrips, AreFewToOpenAndDoNotGrowWithWhatIsShown) {
    const int before = m_net.roundTrips();
    ASSERT_TRUE(open(u"small"_s));
    const int small = m_net.roundTrips() - before;
    EXPECT_LE(small, mostToOpen);
    ASSERT_TRUE(open(u"large"_s));
    EXPECT_EQ(m_net.roundTrips() - before - small, small);
    RecordProperty("open", small);
}

TEST_F(RoundTrips, AreAsFewAsTheQuestionsOfAList) {
    const auto took = [&](const QString& text) {
        ApplicationFilter filter;
        filter.searchText = text;
        const int before = m_net.roundTrips();
        EXPECT_TRUE(m_list.page(filter, {}, std::nullopt, much).result());
        return m_net.roundTrips() - before;
    };
    static_cast<void>(took(u"見本"_s) + took({})); // prepared
    EXPECT_EQ(took({}), 1);
    EXPECT_EQ(took(u"見本"_s), 2) << "how many there are, then which";
}

TEST_F(RoundTrips, AreFewToComplete) {
    const auto claim = open(u"small"_s);
    ASSERT_TRUE(claim);
    const int before = m_net.roundTrips();
    ASSERT_TRUE(m_decisions.decide(completionOf(*claim)).result());
    const int took = m_net.roundTrips() - before;
    EXPECT_LE(took, mostToComplete);
    RecordProperty("complete", took);
}

} // namespace uketsuke
