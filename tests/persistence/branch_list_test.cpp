#include "tests/persistence/listed_applications.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST_F(Listing, WithABranchEveryStatementReadsTheIndexOfBranches) {
    for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
        const QString text = planOf(branchPageStatement(direction));
        EXPECT_TRUE(text.contains(u"SEARCH a USING INDEX applications_by_branch (is_open=? AND branch=? AND ("_s))
            << qPrintable(text);
        EXPECT_FALSE(text.contains(u"TEMP B-TREE"_s)) << qPrintable(text);
    }
    EXPECT_TRUE(planOf("applications/of_branch"_L1)
                    .contains(u"SEARCH a USING INDEX applications_by_branch (is_open=? AND branch=?)"_s));
    for (const QLatin1StringView counting : {"applications/count_branch"_L1, "applications/count_by_branch"_L1}) {
        const QString text = planOf(counting);
        EXPECT_TRUE(text.contains(u"USING COVERING INDEX applications_by_branch (is_open=?"_s)) << qPrintable(text);
    }
}

TEST_F(Listing, NarrowsByBranchInEveryOrderAndWithWhateverElseNarrows) {
    add(u"1"_s, u"2026-11-24"_s, u"カ"_s, u"renewal"_s, u"answered"_s);
    add(u"2"_s, u"2026-11-20"_s, u"ア"_s);
    add(u"3"_s, u"2026-11-22"_s, u"サ"_s);
    add(u"4"_s, u"2026-11-20"_s, u"タ"_s, u"renewal"_s, u"completed"_s);
    send(u"高柳分館"_s, {u"1"_s, u"2"_s, u"4"_s});
    send(u"本館"_s, {u"3"_s});
    ApplicationListQuery asked = query();
    asked.filter.branch = u"高柳分館"_s;
    EXPECT_EQ(ids(asked), (QStringList{u"2"_s, u"1"_s}));
    EXPECT_EQ(page(asked).items.at(0).branch, u"高柳分館"_s);
    for (const ApplicationOrder order : allApplicationOrders)
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            ApplicationListQuery ordered = query();
            ordered.sort = {order, direction};
            QStringList everyOne = ids(ordered);
            everyOne.removeAll(u"3"_s);
            ordered.filter.branch = u"高柳分館"_s;
            EXPECT_EQ(ids(ordered), everyOne) << qPrintable(QString(pageStatement(ordered.sort)));
        }
    asked.filter.procedure = Procedure::Renewal;
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
    asked = query();
    asked.filter.branch = u"高柳分館"_s;
    asked.filter.states = {ApplicationState::Answered};
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
    asked.sort = {ApplicationOrder::Kana, SortDirection::Descending};
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
    asked = query();
    asked.filter.branch = u"高柳分館"_s;
    asked.searchKey = u"ア"_s;
    EXPECT_EQ(ids(asked), QStringList{u"2"_s});
    asked.searchKey = u"サ"_s;
    EXPECT_TRUE(ids(asked).isEmpty());
    asked = query();
    asked.filter.branch = u"高柳分館"_s;
    asked.filter.openness = Openness::Closed;
    EXPECT_EQ(ids(asked), QStringList{u"4"_s});
    asked.filter.branch = u"高柳"_s; // whole names only
    EXPECT_TRUE(ids(asked).isEmpty());
}

TEST_F(Listing, PagesOfABranchMeetWithoutGapWhetherFewAreOfItOrMany) {
    run(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1299)"
        " INSERT INTO applications (id, source, receipt_number, procedure, branch, state, submitted_at, taken_in_at,"
        " due_on, name_shown, kana_shown, kana_key) SELECT printf('%04d', i), 'form', i, 'renewal',"
        " CASE WHEN i % 2 = 0 THEN '本館' WHEN i < 60 THEN '高柳分館' ELSE '' END, 'received', i, 0,"
        " '2026-11-' || (10 + i % 7), '見本', 'ミホン', printf('%03d', i % 13) FROM n"_s);
    for (const auto& [branch, total] : {std::pair{u"本館"_s, 650}, std::pair{u"高柳分館"_s, 30}})
        for (const ApplicationOrder order : {ApplicationOrder::Due, ApplicationOrder::Kana, ApplicationOrder::State}) {
            ApplicationListQuery asked = query();
            asked.filter.branch = branch;
            asked.sort = {order, SortDirection::Descending};
            asked.limit = 2000;
            const QStringList whole = ids(asked);
            ASSERT_EQ(whole.size(), total);
            EXPECT_EQ(idsInPieces(asked, 19), whole);
        }
}

TEST_F(Listing, CountsWhatWaitsForEachBranchThatIsNamed) {
    for (const QString& id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        add(id, u"2026-11-22"_s);
    add(u"5"_s, u"2026-11-22"_s, u"ア"_s, u"renewal"_s, u"completed"_s);
    const ApplicationListQuery asked = query();
    const auto byBranch = [&] {
        return ApplicationListRepository(*m_database).counts(u"tanaka"_s, asked.today, asked.now).value().byBranch;
    };
    EXPECT_TRUE(byBranch().isEmpty());
    send(u"本館"_s, {u"1"_s, u"3"_s, u"5"_s});
    send(u"高柳分館"_s, {u"4"_s});
    EXPECT_EQ(byBranch(), (QMap<QString, int>{{u"本館"_s, 2}, {u"高柳分館"_s, 1}}));
    run(u"UPDATE applications SET branch = 'x' || id"_s);
    run(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 150)"
        " INSERT INTO applications (id, source, receipt_number, procedure, branch, state, submitted_at, taken_in_at,"
        " due_on, name_shown, kana_shown, kana_key) SELECT 'n' || i, 'form', i, 'renewal', 'own words ' || i,"
        " 'received', i, 0, '2026-11-10', '見本', 'ミホン', 'ミホン' FROM n"_s);
    send(u"本館"_s, {u"1"_s, u"3"_s});
    EXPECT_EQ(byBranch().size(), 100);
    EXPECT_EQ(byBranch().value(u"本館"_s), 2);
}

TEST_F(Listing, ABranchIsNoLongerThanTheFormMaySend) {
    add(u"1"_s, u"2026-11-22"_s);
    send(QString(40, u'館'), {u"1"_s});
    QSqlQuery query(m_database->connection());
    EXPECT_FALSE(query.exec(u"UPDATE applications SET branch = '%1'"_s.arg(QString(41, u'館'))));
}

} // namespace uketsuke
