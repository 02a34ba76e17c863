#include "tests/persistence/listed_applications.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST_F(Listing, ShowsWhatIsOpenByDueDay) {
    add(u"1"_s, u"2026-11-26"_s);
    add(u"2"_s, u"2026-11-24"_s);
    add(u"3"_s, u"2026-11-20"_s, u"ア"_s, u"renewal"_s, u"completed"_s);
    EXPECT_EQ(ids(query()), (QStringList{u"2"_s, u"1"_s}));
}

TEST_F(Listing, SaysWhoHasItOnlyWhileTheClaimLives) {
    add(u"1"_s, u"2026-11-26"_s);
    add(u"2"_s, u"2026-11-26"_s);
    run(u"UPDATE applications SET claim_holder = 'tanaka', claim_station = '高柳分館1', claim_until = CASE id WHEN '1' THEN 1000001 ELSE 999999 END"_s);
    const ApplicationPage shown = page(query());
    ASSERT_EQ(shown.items.size(), 2);
    ASSERT_TRUE(shown.items.at(0).holder);
    EXPECT_EQ(shown.items.at(0).holder->displayName, u"田中"_s);
    EXPECT_EQ(shown.items.at(0).holder->station, u"高柳分館1"_s);
    EXPECT_FALSE(shown.items.at(1).holder);
    EXPECT_EQ(shown.items.at(0).flags, QList{ApplicationFlag::BackMissing});
}

TEST_F(Listing, PagesMeetWithoutGapOrRepetitionInEveryOrderAndDirection) {
    for (int number = 0; number < 23; ++number)
        add(u"%1"_s.arg(number, 2, 10, QChar(u'0')), u"2026-11-%1"_s.arg(10 + number % 3),
            number % 2 ? u"カ"_s : u"タ"_s, number % 3 ? u"renewal"_s : u"reissue"_s,
            number % 5 ? u"received"_s : u"answered"_s);
    for (const ApplicationOrder order : allApplicationOrders)
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            ApplicationListQuery asked = query();
            asked.sort = {order, direction};
            const QStringList whole = ids(asked);
            ASSERT_EQ(whole.size(), 23);
            EXPECT_EQ(idsInPieces(asked, 5), whole) << qPrintable(QString(pageStatement(asked.sort)));
        }
}

TEST_F(Listing, DescendingIsAscendingTurnedRound) {
    for (int number = 0; number < 7; ++number)
        add(QString::number(number), u"2026-11-%1"_s.arg(20 + number % 3), u"カ"_s,
            number % 2 ? u"renewal"_s : u"reissue"_s);
    for (const ApplicationOrder order : allApplicationOrders) {
        ApplicationListQuery asked = query();
        asked.sort = {order, SortDirection::Ascending};
        QStringList up = ids(asked);
        asked.sort.direction = SortDirection::Descending;
        std::reverse(up.begin(), up.end());
        EXPECT_EQ(ids(asked), up);
    }
}

TEST_F(Listing, NarrowsByStateProcedureHolderAndLateness) {
    add(u"1"_s, u"2026-11-20"_s, u"ア"_s, u"renewal"_s, u"received"_s);
    add(u"2"_s, u"2026-11-24"_s, u"ア"_s, u"reissue"_s, u"answered"_s);
    add(u"3"_s, u"2026-11-25"_s, u"ア"_s, u"reissue"_s, u"awaiting_answer"_s);
    run(u"UPDATE applications SET claim_holder = 'tanaka', claim_until = 1000001 WHERE id = '3'"_s);
    ApplicationListQuery asked = query();
    asked.filter.states = {ApplicationState::Answered, ApplicationState::AwaitingAnswer};
    EXPECT_EQ(ids(asked), (QStringList{u"2"_s, u"3"_s}));
    asked = query();
    asked.filter.procedure = Procedure::Renewal;
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
    asked = query();
    asked.filter.claimHolder = u"tanaka"_s;
    EXPECT_EQ(ids(asked), QStringList{u"3"_s});
    asked = query();
    asked.filter.overdueOnly = true;
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
}

TEST_F(Listing, AReceivedFilterDoesNotCatchOtherStates) {
    add(u"1"_s, u"2026-11-20"_s, u"ア"_s, u"renewal"_s, u"awaiting_answer"_s);
    ApplicationListQuery asked = query();
    asked.filter.states = {ApplicationState::Answered};
    EXPECT_TRUE(ids(asked).isEmpty());
}

TEST_F(Listing, ClosedOnesAreFoundWhenTheyAreAskedFor) {
    add(u"1"_s, u"2026-11-20"_s, u"ア"_s, u"renewal"_s, u"completed"_s);
    ApplicationListQuery asked = query();
    asked.filter.openness = Openness::Closed;
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
}

TEST_F(Listing, FindsByTheBeginningOfAKeyAndNotByItsMiddle) {
    add(u"1"_s, u"2026-11-20"_s, u"カシワギ"_s);
    add(u"2"_s, u"2026-11-20"_s, u"カシヤマ"_s);
    ApplicationListQuery asked = query();
    asked.searchKey = u"カシ"_s;
    EXPECT_EQ(ids(asked).size(), 2);
    asked.searchKey = u"カシワ"_s;
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
    asked.searchKey = u"ワギ"_s;
    EXPECT_TRUE(ids(asked).isEmpty());
}

TEST_F(Listing, AWildcardIsALetterLikeOthers) {
    add(u"1"_s, u"2026-11-20"_s);
    ApplicationListQuery asked = query();
    asked.searchKey = u"%"_s;
    EXPECT_TRUE(ids(asked).isEmpty());
    asked.searchKey = u"' OR 1=1 --"_s;
    EXPECT_TRUE(ids(asked).isEmpty());
}

TEST_F(Listing, ManyMatchesComeInPagesInTheSameOrderAsFew) {
    run(u"BEGIN"_s);
    for (int number = 0; number < ApplicationListRepository::fewKeys + 5; ++number)
        add(u"%1"_s.arg(number, 4, 10, QChar(u'0')), u"2026-11-%1"_s.arg(10 + number % 10));
    run(u"COMMIT"_s);
    ApplicationListQuery asked = query();
    asked.searchKey = u"カシワギ"_s;
    asked.limit = 50;
    const ApplicationPage many = page(asked);
    EXPECT_EQ(many.items.size(), 50);
    EXPECT_TRUE(many.next);
    asked.searchKey = u"WR00"_s; // a hundred: all at once
    EXPECT_EQ(page(asked).items.size(), 100);
}

TEST_F(Listing, ShowsASingleClosedStateInEveryOrder) {
    add(u"1"_s, u"2026-11-26"_s, u"カ"_s, u"renewal"_s, u"duplicate"_s);
    add(u"2"_s, u"2026-11-24"_s, u"タ"_s, u"reissue"_s, u"duplicate"_s);
    add(u"3"_s, u"2026-11-20"_s, u"ア"_s, u"renewal"_s, u"completed"_s);
    add(u"4"_s, u"2026-11-20"_s, u"ア"_s, u"renewal"_s, u"received"_s);
    ApplicationListQuery asked = query();
    asked.filter.openness = Openness::Closed;
    asked.filter.states = {ApplicationState::Duplicate};
    EXPECT_EQ(ids(asked), (QStringList{u"2"_s, u"1"_s}));
    asked.sort = {ApplicationOrder::Kana, SortDirection::Descending};
    EXPECT_EQ(ids(asked), (QStringList{u"2"_s, u"1"_s}));
    asked.sort.direction = SortDirection::Ascending;
    EXPECT_EQ(ids(asked), (QStringList{u"1"_s, u"2"_s}));
    asked.filter.procedure = Procedure::Renewal;
    EXPECT_EQ(ids(asked), QStringList{u"1"_s});
}

TEST_F(Listing, WalksAClosedStateThatManyAreIn) {
    run(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at, taken_in_at,"
        " due_on, name_shown, kana_shown, kana_key) SELECT printf('%06d', i), 'form', i, 'renewal', 'completed', 0, i,"
        " 0, '2026-11-20', '見本', 'ミホン', 'ミホン' FROM n"_s.arg(ApplicationListRepository::fewKeys));
    ApplicationListQuery asked = query();
    asked.filter.openness = Openness::Closed;
    asked.filter.states = {ApplicationState::Completed};
    const ApplicationPage shown = page(asked);
    EXPECT_EQ(shown.items.size(), asked.limit);
    EXPECT_TRUE(shown.next);
    run(u"DELETE FROM applications WHERE id = '000000'"_s);
    EXPECT_EQ(page(asked).items.size(), ApplicationListRepository::fewKeys);
}

TEST_F(Listing, CountsWhatWaits) {
    add(u"1"_s, u"2026-11-22"_s, u"ア"_s, u"renewal"_s, u"received"_s);
    add(u"2"_s, u"2026-11-24"_s, u"ア"_s, u"reissue"_s, u"answered"_s);
    add(u"3"_s, u"2026-11-25"_s, u"ア"_s, u"reissue"_s, u"received"_s);
    add(u"4"_s, u"2026-11-20"_s, u"ア"_s, u"reissue"_s, u"completed"_s);
    run(u"UPDATE applications SET claim_holder = 'tanaka', claim_until = 1000001 WHERE id = '3'"_s);
    const ApplicationListQuery asked = query();
    const auto counts = ApplicationListRepository(*m_database).counts(u"tanaka"_s, asked.today, asked.now);
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->open, 3);
    EXPECT_EQ(counts->overdue, 1);
    EXPECT_EQ(counts->dueToday, 1);
    EXPECT_EQ(counts->mine, 1);
    EXPECT_EQ(counts->byState.value(ApplicationState::Received), 2);
    EXPECT_EQ(counts->byProcedure.value(Procedure::Reissue), 2);
}

TEST_F(Listing, EveryPageWalksAnIndexAndSortsNothing) {
    for (const ApplicationOrder order : allApplicationOrders)
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            const QLatin1StringView name = pageStatement({order, direction});
            const QString text = planOf(name);
            EXPECT_TRUE(text.contains(u"SEARCH a USING INDEX applications_by_"_s)) << qPrintable(text);
            EXPECT_TRUE(text.contains(u"is_open=? AND ("_s)) << qPrintable(text);
            EXPECT_FALSE(text.contains(u"TEMP B-TREE"_s)) << qPrintable(text);
            EXPECT_FALSE(text.contains(u"SCAN"_s)) << qPrintable(text);
        }
}

TEST_F(Listing, FindingAndCountingReadIndexesToo) {
    for (const QLatin1StringView name :
         {"applications/find"_L1, "applications/find_open"_L1, "applications/count_keys"_L1,
          "applications/count_open_keys"_L1, "applications/count_by_state"_L1, "applications/count_by_procedure"_L1,
          "applications/count_claimed"_L1, "applications/count_state"_L1, "applications/of_state"_L1,
          "applications/open_due_days"_L1, "applications/move_due"_L1}) {
        const QString text = planOf(name);
        EXPECT_FALSE(text.contains(u"SCAN applications"_s)) << qPrintable(name) << qPrintable(text);
        EXPECT_FALSE(text.contains(u"SCAN a\n"_s)) << qPrintable(name) << qPrintable(text);
        EXPECT_FALSE(text.contains(u"SCAN application_search_keys"_s)) << qPrintable(name) << qPrintable(text);
    }
}

TEST(ListingStatements, DifferOnlyInTheirOrder) {
    QStringList bodies;
    for (const ApplicationOrder order : allApplicationOrders)
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            QString text = SqlCatalogue::statement(pageStatement({order, direction}), Dialect::Sqlite).value();
            text.remove(text.indexOf(u" AND (a."_s),
                        text.indexOf(u"\n   AND (CAST(:procedure"_s) - text.indexOf(u" AND (a."_s));
            bodies.append(text.left(text.indexOf(u" ORDER BY"_s)));
        }
    for (const QString& body : bodies)
        EXPECT_EQ(body, bodies.first());
    // Of one branch: the same, but that the branch leads.
    for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
        QString text = SqlCatalogue::statement(branchPageStatement(direction), Dialect::Sqlite).value();
        QString plain =
            SqlCatalogue::statement(pageStatement({ApplicationOrder::Due, direction}), Dialect::Sqlite).value();
        text = text.mid(text.indexOf(u"SELECT"_s)).remove(u" AND a.branch = :branch AND a.branch <> ''\n  "_s);
        plain = plain.mid(plain.indexOf(u"SELECT"_s))
                    .remove(u"   AND (CAST(:branch AS text) = '' OR a.branch = :branch)\n"_s);
        EXPECT_EQ(text, plain);
    }
}

} // namespace uketsuke
