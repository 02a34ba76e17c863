#include "app/persistence/application_list_repository.h"
#include "app/persistence/listing_repository.h"
#include "app/persistence/review_repository.h"
#include "app/services/journal/journal_service.h"
#include "tests/persistence/tried_deeds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class DeedsOnBothDatabases : public testing::TestWithParam<Dialect>
{
};

QList<TriedDeed> deedsAroundDecisions() {
    const auto conflict = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Conflict, detail); };
    return {
        {"claim", "sato"_L1, claiming("one"_L1), {}},
        {"another's claim is held", "tanaka"_L1, claiming("one"_L1), conflict("claim.held"_L1)},
        {"another's claim by a plain change", "tanaka"_L1,
         plainly(u"UPDATE applications SET claim_holder = 'tanaka' WHERE id = 'one'"_s), conflict("claim"_L1)},
        {"a clerk frees another's claim", "tanaka"_L1,
         plainly(u"UPDATE applications SET claim_holder = NULL WHERE id = 'one'"_s), conflict("claim"_L1)},
        {"a claim in another's name", "tanaka"_L1,
         plainly(u"UPDATE applications SET claim_holder = 'sato' WHERE id = 'two'"_s), notPermitted("claim"_L1)},
        {"decide under another's claim", "tanaka"_L1, deciding("mail"_L1),
         refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"IT decides", "kanri"_L1, deciding("mail"_L1), notPermitted("role"_L1), true},
        {"decide", "sato"_L1, deciding("mail"_L1), {}},
        {"decide twice", "sato"_L1, deciding("mail2"_L1), conflict("version"_L1)},
        {"undo by another", "tanaka"_L1, undoing(), notPermitted("undo"_L1)},
        {"undo", "sato"_L1, undoing(), {}},
        {"undo twice", "sato"_L1, undoing(), conflict("undone"_L1)},
        {"claim the second", "sato"_L1, claiming("two"_L1), {}},
        {"a clerk frees it with a reason", "tanaka"_L1, releasing("two"_L1), notPermitted("role"_L1), true},
        {"a supervisor frees it without a reason", "suzuki"_L1,
         plainly(u"UPDATE applications SET claim_holder = NULL, claim_until = 0 WHERE id = 'two'"_s),
         conflict("claim"_L1)},
        {"a supervisor frees it", "suzuki"_L1, releasing("two"_L1), {}},
        {"a supervisor frees what nobody has", "suzuki"_L1, releasing("two"_L1),
         refusedAs(ErrorKind::NotFound, "claim"_L1)},
        {"the freed claim decides nothing", "sato"_L1, deciding("mail3"_L1),
         refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"claim it again", "sato"_L1, claiming("two"_L1), {}},
        {"the claim ends", "sato"_L1, plainly(u"UPDATE applications SET claim_until = 1 WHERE id = 'two'"_s), {}},
        {"an ended claim decides nothing", "sato"_L1, deciding("mail4"_L1),
         refusedAs(ErrorKind::NotClaimed, "claim"_L1)},
        {"claim it once more", "sato"_L1, claiming("two"_L1), {}},
        {"an undo before the decision", "sato"_L1, deciding("mail4"_L1, within(-1)),
         refusedAs(ErrorKind::Invalid, "undo_seconds"_L1)},
        {"decide it", "sato"_L1, deciding("mail4"_L1, within(0)), {}},
        {"time passes", "sato"_L1, waitingUntilItIsTooLate(), {}},
        {"undo too late", "sato"_L1, undoing(), conflict("undo_time"_L1)},
        {"claim the third", "suzuki"_L1, claiming("three"_L1), {}},
        {"no number is left", "suzuki"_L1, deciding("mail5"_L1), refusedAs(ErrorKind::Exhausted, "range"_L1)},
        {"a range that nobody made", "suzuki"_L1, deciding("mail5"_L1, from("none"_L1)),
         refusedAs(ErrorKind::Exhausted, "range"_L1)},
        {"a decided one is claimed no more", "sato"_L1, claiming("two"_L1), conflict("claim.held"_L1)},
    };
}

/// What no desk may do by itself, after the deeds above.
QList<TriedDeed> plainChanges() {
    const auto withheld = [](const char* name, const QString& statement, QLatin1StringView detail) {
        return TriedDeed{name, "sato"_L1, plainly(statement), notPermitted(detail), true};
    };
    return {
        withheld("sent data", u"UPDATE application_revisions SET fields = '{}'"_s, "sent_data"_L1),
        withheld("sent data away", u"DELETE FROM application_revisions"_s, "sent_data"_L1),
        withheld("receipt number", u"UPDATE applications SET receipt_number = 'x'"_s, "sent_data"_L1),
        withheld("application away", u"DELETE FROM applications WHERE id = 'one'"_s, "application"_L1),
        withheld("state", u"UPDATE applications SET state = 'cancelled', version = version + 1 WHERE id = 'one'"_s,
                 "state"_L1),
        withheld("journal", u"UPDATE audit_events SET actor = 'tanaka'"_s, "journal"_L1),
        withheld("journal away", u"DELETE FROM audit_events"_s, "journal"_L1),
        withheld("a release's reason", u"UPDATE claim_releases SET reason = 'other'"_s, "claim_release"_L1),
        withheld("a release away", u"DELETE FROM claim_releases"_s, "claim_release"_L1),
        withheld("card number", u"UPDATE card_numbers SET card_number = '1'"_s, "card_number"_L1),
        withheld("card number away", u"DELETE FROM card_numbers"_s, "card_number"_L1),
        withheld("void number valid again", u"UPDATE card_numbers SET voided_at = NULL WHERE void_reason = 'undone'"_s,
                 "card_number"_L1),
        withheld("card number by hand",
                 u"INSERT INTO card_numbers (card_number, range_id, decision_id, application_id, issued_at) "
                 "SELECT '77', range_id, id, application_id, 0 FROM decisions"_s,
                 "card_number"_L1),
        withheld("range back", u"UPDATE card_number_ranges SET next_value = 1"_s, "range"_L1),
        withheld("mail text", u"UPDATE outgoing_mails SET body = 'x'"_s, "mail_text"_L1),
        withheld("mail away", u"DELETE FROM outgoing_mails"_s, "mail"_L1),
        withheld("decision", u"UPDATE decisions SET card_number = '1'"_s, "decision"_L1),
        withheld("decision away", u"DELETE FROM decisions"_s, "decision"_L1),
        withheld("undo away", u"DELETE FROM decision_undos"_s, "decision"_L1),
        {"mail back from withdrawn", "sato"_L1,
         plainly(u"UPDATE outgoing_mails SET state = 'waiting', version = version + 1 WHERE state = 'withdrawn'"_s),
         refusedAs(ErrorKind::Conflict, "mail_state"_L1)},
    };
}

/// Each gives answers, corrections, notes and checks in one's own name alone.
QList<TriedDeed> deedsInSomebodysName() {
    const auto tables = {
        std::pair{"verifications (id, application_id, item, grade, revision, given_by, given_at)"_L1,
                  u"'one', 'name', 'agrees', 1"_s},
        std::pair{"corrections (id, application_id, field, content, given_by, given_at)"_L1,
                  u"'one', 'kana', 'ミホン'"_s},
        std::pair{"notes (id, application_id, content, given_by, given_at)"_L1, u"'one', '見本'"_s},
        std::pair{"library_system_checks (id, application_id, has_card, given_by, given_at)"_L1, u"'one', 0"_s},
    };
    QList<TriedDeed> deeds;
    for (const auto& [table, values] : tables)
        for (const auto name : {"sato"_L1, "tanaka"_L1})
            deeds.append({table.data(), "sato"_L1,
                          plainly(u"INSERT INTO %1 VALUES ('by_%3', %2, '%3', 0)"_s.arg(table, values, name)),
                          name == "sato"_L1 ? std::nullopt : std::optional(notPermitted("given_by"_L1))});
    const QString draft =
        u"INSERT INTO drafts (application_id, login, content, changed_at) VALUES ('one', '%1', '', 0)"_s;
    deeds.append({"a draft", "sato"_L1, plainly(draft.arg("sato"_L1)), {}});
    deeds.append({"a draft for another", "sato"_L1, plainly(draft.arg("tanaka"_L1)), notPermitted("draft"_L1)});
    deeds.append(
        {"another's draft", "tanaka"_L1, plainly(u"UPDATE drafts SET content = 'x'"_s), notPermitted("draft"_L1)});
    return deeds;
}

} // namespace

TEST_P(DeedsOnBothDatabases, AreAllowedAndRefusedAlike) {
    MigratedDatabase database(GetParam());
    database.fill();
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundDecisions(), memory);
    tryDeeds(database, GetParam(), plainChanges(), memory);

    DatabaseThread thread;
    ASSERT_TRUE(thread.open(database.settings(u"sato"_s)).result());
    const auto verified = JournalService(thread).verify().result();
    ASSERT_TRUE(verified) << verified.error().detail.toStdString();
    EXPECT_TRUE(verified->isWhole());
    EXPECT_EQ(verified->entriesChecked, 12); // three taken in, five claims, one release, two decisions, one undo
}

TEST_P(DeedsOnBothDatabases, AreDoneInOnesOwnNameAlone) {
    MigratedDatabase database(GetParam());
    database.fill();
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsInSomebodysName(), memory);
}

TEST_P(DeedsOnBothDatabases, OfITAtTheMailServerAreChainedInItsName) {
    MigratedDatabase database(GetParam());
    const JournalEvent tried{u"mail_server_tried"_s, u"smtp"_s, u"smtp.example.jp accepted kanri"_s};
    ASSERT_TRUE(JournalRepository(database.as(u"kanri"_s)).append(tried));
    const auto entries = JournalRepository(database.as(u"kanri"_s)).from(1, 10);
    ASSERT_TRUE(entries && entries->size() == 1);
    EXPECT_EQ(entries->first().actor, u"kanri"_s);
    EXPECT_EQ(entries->first().event.detail, tried.detail);
    JournalEntry expected = entries->first();
    EXPECT_EQ(journalHash({}, expected), expected.hash);
}

TEST_P(DeedsOnBothDatabases, LetAnApplicationBeFoundByTheNumberItWasGivenAndTheOneThatWasSeen) {
    MigratedDatabase database(GetParam());
    database.fill();
    Database& desk = database.as(u"sato"_s);
    const auto isFoundBy = [&](const QString& key, Openness openness) {
        ApplicationListQuery asked;
        asked.searchKey = key;
        asked.filter.openness = openness;
        const auto page = ApplicationListRepository(desk).page(asked);
        return page && page->items.size() == 1 && page->items.first().id.text() == u"one"_s;
    };
    for (const QString& number : {u"0012345"_s, u"0056789"_s}) {
        LibrarySystemCheck check;
        check.hasCard = true;
        check.cardNumber = number;
        ASSERT_TRUE(ReviewRepository(desk).addLibrarySystemCheck(ApplicationId(u"one"_s), check));
    }
    for (const QString& key : {u"0056"_s, u"567"_s, u"6789"_s})
        EXPECT_TRUE(isFoundBy(key, Openness::Open)) << qPrintable(key);
    EXPECT_FALSE(isFoundBy(u"0012345"_s, Openness::Open)); // the last look counts

    DeedMemory memory;
    for (const auto mail : {"mail"_L1, "mail2"_L1}) {
        ASSERT_TRUE(claiming("one"_L1)(desk, memory));
        ASSERT_TRUE(deciding(mail)(desk, memory));
        if (mail == "mail"_L1) {
            ASSERT_TRUE(undoing()(desk, memory));
        }
    }
    for (const QString& key : {u"9000001"_s, u"9000002"_s, u"9"_s}) // a void number too
        EXPECT_TRUE(isFoundBy(key, Openness::Closed)) << qPrintable(key);
}

TEST_P(DeedsOnBothDatabases, MoveTheDueDaysOfWhatIsOpenWhenTheClosingDayChanges) {
    MigratedDatabase database(GetParam());
    database.fill(); // sent on Thursday 1 January 1970
    DeedMemory memory;
    ASSERT_TRUE(claiming("two"_L1)(database.as(u"sato"_s), memory));
    ASSERT_TRUE(deciding("mail"_L1)(database.as(u"sato"_s), memory));
    const LibraryCalendar closedOnFriday({Qt::Friday});
    const auto foreseen = ListingRepository(database.as(u"kanri"_s)).dueDaysMovedBy(closedOnFriday, 2);
    const auto moved = ListingRepository(database.as(u"kanri"_s)).moveDueDays(closedOnFriday, 2);
    ASSERT_TRUE(foreseen && moved);
    ASSERT_EQ(moved->size(), 2);
    EXPECT_EQ(*foreseen, *moved);
    EXPECT_EQ(moved->first().sentOn, QDate(1970, 1, 1));
    EXPECT_EQ(moved->first().before, QDate(2026, 11, 24));
    EXPECT_EQ(moved->first().after, QDate(1970, 1, 4));
    EXPECT_TRUE(ListingRepository(database.as(u"kanri"_s)).moveDueDays(closedOnFriday, 2)->isEmpty());
    QSqlQuery query(database.as(u"sato"_s).connection());
    ASSERT_TRUE(query.exec(u"SELECT due_on FROM applications ORDER BY id"_s));
    QStringList due;
    while (query.next())
        due.append(query.value(0).toString());
    EXPECT_EQ(due, (QStringList{u"1970-01-04"_s, u"1970-01-04"_s, u"2026-11-24"_s})); // one, three, two
}

TEST(WindowsOnPostgreSql, ThatDecideAtOnceGiveOneDecisionAndOneNumber) {
    MigratedDatabase database(Dialect::PostgreSql);
    database.fill();
    DeedMemory memory;
    ASSERT_TRUE(claiming("one"_L1)(database.as(u"sato"_s), memory));
    std::array<DatabaseThread, 8> windows;
    for (DatabaseThread& window : windows)
        ASSERT_TRUE(window.open(database.settings(u"sato"_s)).result());
    QList<QFuture<Result<void>>> ends;
    for (DatabaseThread& window : windows)
        ends.append(window.run([memory](Database& open) {
            DeedMemory own = memory;
            return deciding("mail"_L1)(open, own);
        }));
    int decided = 0;
    for (const QFuture<Result<void>>& end : ends) {
        const auto result = end.result();
        decided += result ? 1 : 0;
        if (!result) {
            EXPECT_EQ(result.error(), refusedAs(ErrorKind::Conflict, "version"_L1));
        }
    }
    EXPECT_EQ(decided, 1);
    QSqlQuery query(database.as(u"sato"_s).connection());
    ASSERT_TRUE(query.exec(u"SELECT COUNT(*) FROM card_numbers"_s) && query.next());
    EXPECT_EQ(query.value(0).toInt(), 1);
}

INSTANTIATE_TEST_SUITE_P(Databases, DeedsOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
