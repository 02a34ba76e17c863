#include "app/persistence/application_list_repository.h"
#include "app/persistence/claim_repository.h"
#include "app/persistence/decision_repository.h"
#include "app/persistence/document_repository.h"
#include "app/persistence/review_repository.h"
#include "tests/persistence/migrated_database.h"

#include <QSqlQuery>

#include <future>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int lease = 900;

class ReviewOnBothDatabases : public testing::TestWithParam<Dialect>
{
protected:
    void SetUp() override { m_database.fill(); }
    Database& sato() { return m_database.as(u"sato"_s); }

    /// Where it lies in a list.
    ListPlace behind(const QString& id, ListTurn turn = ListTurn::Onward) {
        const auto reviewCase = ReviewRepository(sato()).open(ApplicationId(id));
        return reviewCase ? ListPlace{reviewCase->placeInList(), turn} : ListPlace{};
    }
    QString next(const WorkList& list, const ListPlace& place) {
        const auto claim = ClaimRepository(sato()).takeNext(list, place, u"本館1"_s, lease);
        if (claim)
            (void)ClaimRepository(sato()).release(*claim);
        return claim ? claim->applicationId.text() : claim.error().detail;
    }
    QString nextAfter(const QString& id) { return next({}, behind(id)); }
    /// Their applicants named this branch, in a later revision.
    void name(const QString& branch, const QStringList& applications) {
        for (const QString& id : applications)
            m_database.must(
                u"INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, "
                u"submitted_at,"
                " procedure, row_hash, fields, further) VALUES ('%1', 2, 'run', 0, 0, 'new_registration', 'h2',"
                " '{\"email\": \"mihon@example.jp\", \"branch\": \"%2\"}', '[]');"
                "UPDATE applications SET revision = 2, version = version + 1, branch = '%2' WHERE id = '%1'"_s.arg(
                    id, branch));
    }
    void revise(const QString& email) {
        m_database.must(
            u"INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at, "
            "procedure, row_hash, fields, further) VALUES ('one', 2, 'run', 0, 0, 'new_registration', 'h2', "
            "'{\"email\": \"%1\"}', '[]');"
            "UPDATE applications SET revision = 2, version = version + 1 WHERE id = 'one'"_s.arg(email));
    }
    /// All that sato and tanaka take of the list, both at once.
    [[nodiscard]] QStringList takenByTwoDesks(const WorkList& list) {
        const auto takeAll = [&list](Database& database, const QString& station) {
            QStringList taken;
            for (auto claim = ClaimRepository(database).takeNext(list, {}, station, lease); claim;
                 claim = ClaimRepository(database).takeNext(list, {}, station, lease))
                taken.append(claim->applicationId.text());
            return taken;
        };
        auto other = std::async(std::launch::async, [&] {
            const auto opened = Database::open(m_database.settings(u"tanaka"_s));
            if (!opened)
                return QStringList();
            (*opened)->setSessionUser(u"tanaka"_s);
            return takeAll(**opened, u"本館2"_s);
        });
        const QStringList mine = takeAll(sato(), u"本館1"_s);
        return mine + other.get();
    }
    [[nodiscard]] QString recipient() {
        QSqlQuery query(sato().connection());
        return query.exec(u"SELECT recipient FROM outgoing_mails"_s) && query.next() ? query.value(0).toString()
                                                                                     : u"?"_s;
    }
    [[nodiscard]] Result<void> decide() {
        const auto claim = ClaimRepository(sato()).claim(ApplicationId(u"one"_s), u"本館1"_s, lease);
        if (!claim)
            return tl::unexpected<Error>(claim.error());
        DecisionRequest request;
        request.applicationId = claim->applicationId;
        request.seenVersion = claim->version;
        request.claimToken = claim->token;
        request.rangeId = CardNumberRangeId(u"range"_s);
        request.mailKind = u"completion_new_registration"_s;
        request.mailSubject = u"登録完了のお知らせ"_s;
        request.mailBody = u"利用券番号 {{card_number}}"_s;
        return DecisionRepository(sato()).add(request).map([](const Completion&) {});
    }

    MigratedDatabase m_database{GetParam()};
};

} // namespace

TEST_P(ReviewOnBothDatabases, TheListGoesOnBehindTheOneThatWasLeft) {
    EXPECT_EQ(nextAfter({}), u"one"_s); // by due day, then by id
    EXPECT_EQ(nextAfter(u"one"_s), u"three"_s);
    EXPECT_EQ(nextAfter(u"three"_s), u"two"_s);
    EXPECT_EQ(nextAfter(u"two"_s), u"claim.none_left"_s);
    EXPECT_EQ(next({}, behind(u"one"_s, ListTurn::StartedOver)), u"three"_s);
}

TEST_P(ReviewOnBothDatabases, TheNextFollowsTheListsOwnOrderInBothDirections) {
    m_database.must(u"UPDATE applications SET due_on = '2026-11-20', kana_key = 'ワ' WHERE id = 'two';"
                    "UPDATE applications SET submitted_at = 5 WHERE id = 'one'"_s);
    m_database.addApplication("four"_L1, "renewal"_L1);
    for (const ApplicationOrder order : allApplicationOrders)
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            const WorkList list{{}, {order, direction}};
            ApplicationListQuery query;
            query.sort = list.sort;
            query.now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
            const auto page = ApplicationListRepository(sato()).page(query);
            ASSERT_TRUE(page && page->items.size() == 4);
            EXPECT_EQ(next(list, {}), page->items.at(0).id.text());
            EXPECT_EQ(next(list, behind(page->items.at(0).id.text())), page->items.at(1).id.text());
            EXPECT_EQ(next(list, behind(page->items.at(1).id.text())), page->items.at(2).id.text());
            EXPECT_EQ(next(list, behind(page->items.at(3).id.text())), u"claim.none_left"_s);
        }
}

TEST_P(ReviewOnBothDatabases, ASearchedListGoesOnBehindTheOneThatWasLeftToo) {
    for (const QString& id : {u"one"_s, u"two"_s})
        m_database.must(
            u"INSERT INTO application_search_keys (search_key, application_id) VALUES ('ミホン', '%1')"_s.arg(id));
    WorkList list;
    list.filter.searchText = u"ミホ"_s;
    EXPECT_EQ(next(list, {}), u"one"_s);
    EXPECT_EQ(next(list, behind(u"one"_s)), u"two"_s);
    EXPECT_EQ(next(list, behind(u"two"_s)), u"claim.none_left"_s);
}

TEST_P(ReviewOnBothDatabases, TheNextOfABranchIsOfThatBranchAloneInEveryOrder) {
    name(u"高柳分館"_s, {u"one"_s, u"two"_s});
    name(u"本館"_s, {u"three"_s});
    m_database.must(u"UPDATE applications SET due_on = '2026-11-20' WHERE id = 'two'"_s);
    WorkList list;
    list.filter.branch = u"高柳分館"_s;
    EXPECT_EQ(next(list, {}), u"two"_s);
    EXPECT_EQ(next(list, behind(u"two"_s)), u"one"_s);
    EXPECT_EQ(next(list, behind(u"one"_s)), u"claim.none_left"_s);
    for (const ApplicationOrder order : allApplicationOrders) {
        list.sort = {order, SortDirection::Descending};
        QSet<QString> taken{next(list, {})};
        taken.insert(next(list, behind(*taken.begin())));
        EXPECT_EQ(taken, (QSet<QString>{u"one"_s, u"two"_s}));
    }
    list.filter.branch = u"こども図書館"_s;
    EXPECT_EQ(next(list, {}), u"claim.none_left"_s);
    const auto counts = ApplicationListRepository(sato()).counts(u"sato"_s, QDate(2026, 11, 24),
                                                                 QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    ASSERT_TRUE(counts) << counts.error().detail.toStdString();
    EXPECT_EQ(counts->byBranch, (QMap<QString, int>{{u"本館"_s, 1}, {u"高柳分館"_s, 2}}));
}

TEST_P(ReviewOnBothDatabases, AnApplicationIsSentToNoBranchThatItsApplicantDidNotName) {
    name(u"高柳分館"_s, {u"one"_s});
    const auto send = [this](const QString& branch) {
        QSqlQuery query(sato().connection());
        return query.exec(u"UPDATE applications SET branch = '%1' WHERE id = 'one'"_s.arg(branch));
    };
    EXPECT_FALSE(send(u"本館"_s));
    EXPECT_TRUE(send({}));
    EXPECT_FALSE(send(u"高柳"_s));
    EXPECT_TRUE(send(u"高柳分館"_s));
}

TEST_P(ReviewOnBothDatabases, WhatAnotherDeskHoldsIsPassedOverAndItsOwnIsNotTakenTwice) {
    Database& tanaka = m_database.as(u"tanaka"_s);
    const auto first = ClaimRepository(tanaka).takeNext({}, {}, u"本館2"_s, lease);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->applicationId.text(), u"one"_s);
    EXPECT_EQ(ClaimRepository(tanaka).takeFree(first->applicationId, u"本館2"_s, lease).error().kind,
              ErrorKind::Conflict);
    EXPECT_EQ(ClaimRepository(sato()).takeFree(first->applicationId, u"本館1"_s, lease).error().kind,
              ErrorKind::Conflict);
    EXPECT_EQ(next({}, {}), u"three"_s);
    WorkList mine;
    mine.filter.claimHolder = u"tanaka"_s;
    const auto own = ClaimRepository(tanaka).takeNext(mine, {}, u"本館2"_s, lease);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->applicationId, first->applicationId);
}

TEST_P(ReviewOnBothDatabases, TwoDesksThatHurryNeverGetTheSame) {
    for (int number = 0; number < 40; ++number)
        m_database.addApplication(QLatin1StringView("n" + QByteArray::number(number)), "renewal"_L1);
    const QStringList all = takenByTwoDesks({});
    EXPECT_EQ(all.size(), 43);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 43);
}

TEST_P(ReviewOnBothDatabases, TwoDesksOfOneBranchShareItWithoutADoubleAndTakeNoOthers) {
    QStringList own;
    for (int number = 0; number < 40; ++number) {
        const QByteArray id = "n" + QByteArray::number(number);
        m_database.addApplication(QLatin1StringView(id), "new_registration"_L1);
        if (number % 2 == 0)
            own.append(QString::fromLatin1(id));
    }
    name(u"高柳分館"_s, own);
    name(u"本館"_s, {u"one"_s, u"n1"_s});
    WorkList list;
    list.filter.branch = u"高柳分館"_s;
    QStringList all = takenByTwoDesks(list);
    all.sort();
    own.sort();
    EXPECT_EQ(all, own);
}

TEST_P(ReviewOnBothDatabases, OnlyTheHolderSaysWhatAPaperIs) {
    m_database.must(u"INSERT INTO documents (id, application_id, revision, position, side, document_type, name_as_sent,"
                    " format, byte_count, sha256, taken_in_at) VALUES ('d', 'one', 1, 0, 'front', 'unknown', 'a.jpg',"
                    " 'jpeg', 1, 'sha', 0)"_s);
    const auto say = [this](const QString& login, const ClaimToken& token) {
        return DocumentRepository(m_database.as(login))
            .setKind(DocumentId(u"d"_s), IdentityDocumentType::Passport, DocumentSide::Front, token);
    };
    const auto claim = ClaimRepository(sato()).claim(ApplicationId(u"one"_s), u"本館1"_s, lease);
    ASSERT_TRUE(claim);
    EXPECT_EQ(say(u"sato"_s, ClaimToken(u"no"_s)).error().kind, ErrorKind::NotClaimed);
    EXPECT_EQ(say(u"tanaka"_s, claim->token).error().kind, ErrorKind::NotClaimed);
    const auto plainly =
        m_database.as(u"tanaka"_s).executeScript(u"UPDATE documents SET document_type = 'passport' WHERE id = 'd'"_s);
    ASSERT_FALSE(plainly);
    EXPECT_EQ(plainly.error(), (Error{ErrorKind::NotClaimed, u"claim"_s}));
    EXPECT_TRUE(say(u"sato"_s, claim->token));
}

TEST_P(ReviewOnBothDatabases, TheMailGoesToTheCorrectedAddressOfTheRevisionThatWasCorrected) {
    ASSERT_TRUE(
        ReviewRepository(sato()).addCorrection(ApplicationId(u"one"_s), ApplicantField::Email, u"right@example.jp"_s));
    revise(u"mihon@example.jp"_s); // something else has changed
    ASSERT_TRUE(decide());
    EXPECT_EQ(recipient(), u"right@example.jp"_s);
}

TEST_P(ReviewOnBothDatabases, AnAddressSentAfterTheCorrectionCountsInsteadOfIt) {
    ASSERT_TRUE(
        ReviewRepository(sato()).addCorrection(ApplicationId(u"one"_s), ApplicantField::Email, u"right@example.jp"_s));
    revise(u"newest@example.jp"_s);
    ASSERT_TRUE(decide());
    EXPECT_EQ(recipient(), u"newest@example.jp"_s);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReviewOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
