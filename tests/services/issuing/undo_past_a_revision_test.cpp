// A row that the applicant changed after the decision waits; an undo brings it into the lists, on both databases.
#include "app/domain/matching/search_key.h"
#include "app/persistence/application_list_repository.h"
#include "app/persistence/claim_repository.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/intake_repository.h"
#include "app/services/issuing/decision_service.h"
#include "tests/persistence/migrated_database.h"

namespace uketsuke {
namespace {

class UndoPastARevision : public testing::TestWithParam<Dialect>
{
protected:
    void SetUp() override {
        m_database.fill();
        ASSERT_TRUE(m_thread.open(m_database.settings(u"sato"_s)).result());
        ASSERT_TRUE(m_thread
                        .run([](Database& open) -> Result<void> {
                            open.setSessionUser(u"sato"_s);
                            return {};
                        })
                        .result());
    }

    Result<Completion> decide() {
        const auto claim = ClaimRepository(sato()).claim(m_id, u"本館1"_s, 900);
        if (!claim)
            return tl::unexpected<Error>(claim.error());
        DecisionRequest request;
        request.applicationId = m_id;
        request.seenVersion = claim->version;
        request.claimToken = claim->token;
        request.rangeId = CardNumberRangeId(u"range"_s);
        request.mailKind = u"completion_new_registration"_s;
        request.mailSubject = u"登録完了のお知らせ"_s;
        request.mailBody = u"利用券番号 {{card_number}}"_s;
        return m_decisions.decide(request).result();
    }

    /// Another name, another procedure, a branch, and the papers that were missing.
    void revise() {
        ApplicationRecord record;
        record.id = m_id;
        record.receiptNumber = u"one"_s;
        record.procedure = Procedure::Renewal;
        record.branch = u"高柳分館"_s;
        record.dueOn = QDate(2026, 11, 24);
        SentRow sent;
        sent.runId = u"run"_s;
        sent.revision = 2;
        sent.submittedAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        sent.procedure = Procedure::Renewal;
        sent.rowHash = u"h2"_s;
        sent.further = u"[]"_s;
        sent.fields = u"{\"family_name\": \"新見本\", \"given_name\": \"葉子\", \"family_kana\": \"シンミホン\","
                      "\"given_kana\": \"ヨウコ\", \"email\": \"shin@example.jp\", \"branch\": \"高柳分館\"}"_s;
        record.searchKeys = searchKeys(record.receiptNumber, valuesFromJson(sent.fields));
        ASSERT_TRUE(IntakeRepository(sato()).revise(record, sent));
        for (const auto& [id, side] : {std::pair{u"f"_s, DocumentSide::Front}, {u"b"_s, DocumentSide::Back}}) {
            NewDocument paper;
            paper.facts = {DocumentId(id), 2, 0, side, IdentityDocumentType::Unknown, id, FileFormat::Jpeg, 1, id};
            paper.key = "key";
            paper.ciphertext = "bytes";
            ASSERT_TRUE(DocumentRepository(sato()).add(m_id, paper));
        }
    }

    std::optional<ApplicationListItem> listed(const QString& searchText = {}) {
        ApplicationListQuery asked;
        asked.searchKey = searchKey(searchText);
        asked.filter.openness = Openness::Open;
        const auto page = ApplicationListRepository(sato()).page(asked);
        for (const ApplicationListItem& one : page ? page->items : QList<ApplicationListItem>())
            if (one.id == m_id)
                return one;
        return std::nullopt;
    }

    Database& sato() { return m_database.as(u"sato"_s); }

    const ApplicationId m_id{u"one"_s};
    MigratedDatabase m_database{GetParam()};
    DatabaseThread m_thread;
    DecisionService m_decisions{m_thread};
};

} // namespace

TEST_P(UndoPastARevision, ShowsWhatTheApplicantSentLast) {
    const auto done = decide();
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    revise();
    ASSERT_TRUE(m_decisions.undo(done->decisionId).result());
    const auto shown = listed();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->nameShown, u"新見本 葉子"_s);
    EXPECT_EQ(shown->kanaShown, u"シンミホン ヨウコ"_s);
    EXPECT_EQ(shown->procedure, Procedure::Renewal);
    EXPECT_EQ(shown->branch, u"高柳分館"_s);
    EXPECT_EQ(shown->documentCount, 2);
    EXPECT_TRUE(shown->flags.contains(ApplicationFlag::Revised));
    EXPECT_FALSE(shown->flags.contains(ApplicationFlag::FrontMissing));
    EXPECT_FALSE(shown->flags.contains(ApplicationFlag::BackMissing));
    EXPECT_TRUE(listed(u"しんみほん"_s));
}

TEST_P(UndoPastARevision, ChangesNothingWhereNoneCame) {
    const auto before = listed();
    const auto done = decide();
    ASSERT_TRUE(done);
    ASSERT_TRUE(m_decisions.undo(done->decisionId).result());
    const auto after = listed();
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->procedure, before->procedure);
    EXPECT_FALSE(after->flags.contains(ApplicationFlag::Revised));
}

INSTANTIATE_TEST_SUITE_P(Databases, UndoPastARevision, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
