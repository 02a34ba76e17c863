#include "app/persistence/card_number_repository.h"
#include "app/persistence/restore_repository.h"
#include "app/services/journal/journal_service.h"
#include "tests/persistence/tried_deeds.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class RestoresOnBothDatabases : public testing::TestWithParam<Dialect>
{
};

DeedAct notingARestore() {
    return [](Database& database, DeedMemory&) {
        return RestoreRepository(database).noteRestore(QDateTime::fromMSecsSinceEpoch(1, Qt::UTC), u"kanri"_s);
    };
}

DeedAct tellingLast(QLatin1StringView range, qint64 value) {
    return [range, value](Database& database, DeedMemory&) {
        return CardNumberRepository(database).tellLast(CardNumberRangeId(range), value);
    };
}

Error needsWord() {
    return refusedAs(ErrorKind::Exhausted, "range.needs_word"_L1);
}

/// One number of the range 1–9 is given, the database is brought back from a backup, and IT says what it knows.
QList<TriedDeed> deedsAroundARestore() {
    const auto invalid = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Invalid, detail); };
    return {
        {"claim", "sato"_L1, claiming("one"_L1), {}},
        {"a number is given", "sato"_L1, deciding("A"_L1), {}},
        {"a clerk notes a restore", "sato"_L1, notingARestore(), notPermitted("role"_L1), true},
        {"IT notes it", "kanri"_L1, notingARestore(), {}},
        {"claim", "sato"_L1, claiming("two"_L1), {}},
        {"nothing is given", "sato"_L1, deciding("B"_L1), needsWord()},
        {"nor from a list", "sato"_L1, deciding("B"_L1, from("list"_L1)), needsWord()},
        {"a clerk tells the last number", "sato"_L1, tellingLast("range"_L1, 5), notPermitted("role"_L1), true},
        {"the wait is ended by hand", "sato"_L1, plainly(u"UPDATE card_number_ranges SET needs_word_since = NULL"_s),
         notPermitted("range"_L1), true},
        {"the counter is moved by hand", "sato"_L1,
         plainly(u"UPDATE card_number_ranges SET next_value = 7 WHERE id = 'range'"_s), needsWord(), true},
        {"below what this database gave", "kanri"_L1, tellingLast("range"_L1, 0), invalid("last_number.below"_L1)},
        {"beyond the range", "kanri"_L1, tellingLast("range"_L1, 10), invalid("last_number.beyond"_L1)},
        {"a range that nobody made", "kanri"_L1, tellingLast("none"_L1, 1), refusedAs(ErrorKind::NotFound, "range"_L1)},
        {"IT tells it", "kanri"_L1, tellingLast("range"_L1, 5), {}},
        {"the list still waits", "sato"_L1, deciding("B"_L1, from("list"_L1)), needsWord()},
        {"the next is given", "sato"_L1, deciding("B"_L1), {}},
        {"back again", "kanri"_L1, tellingLast("range"_L1, 5), invalid("last_number.below"_L1)},
        {"none of the list was given", "kanri"_L1, tellingLast("list"_L1, 0), {}},
        {"claim", "sato"_L1, claiming("three"_L1), {}},
        {"the list gives", "sato"_L1, deciding("C"_L1, from("list"_L1)), {}},
        {"a word is changed", "sato"_L1, plainly(u"UPDATE last_number_words SET last_given = 1"_s),
         notPermitted("last_number"_L1), true},
        {"a word is taken away", "sato"_L1, plainly(u"DELETE FROM last_number_words"_s), notPermitted("last_number"_L1),
         true},
        {"the restore is taken away", "sato"_L1, plainly(u"DELETE FROM restores"_s), notPermitted("restore"_L1), true},
        {"the restore is changed", "sato"_L1, plainly(u"UPDATE restores SET asked_by = 'x'"_s),
         notPermitted("restore"_L1), true},
    };
}

void fillForRestores(MigratedDatabase& database) {
    database.fill();
    database.must(
        u"UPDATE card_number_ranges SET last_value = 9;"
        "INSERT INTO card_number_ranges (id, kind, name, first_value, last_value, next_value, scheme, created_by,"
        " created_at) VALUES ('list', 'list', 'B', 1, 2, 1, 'none', 'kanri', 0);"
        "INSERT INTO card_number_list_entries (range_id, position, card_number) VALUES ('list', 1, '5001'),"
        " ('list', 2, '5002')"_s);
}

QString only(Database& database, const QString& statement) {
    QSqlQuery query(database.connection());
    return query.exec(statement) && query.next() ? query.value(0).toString() : u"?"_s;
}

} // namespace

TEST_P(RestoresOnBothDatabases, LetNothingBeGivenUntilTheLastNumberIsTold) {
    MigratedDatabase database(GetParam());
    fillForRestores(database);
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundARestore(), memory);
    EXPECT_TRUE(memory.completions.value(u"B"_s).cardNumber.startsWith(u"9000006"_s));
    EXPECT_EQ(memory.completions.value(u"C"_s).cardNumber, u"5001"_s);

    Database& desk = database.as(u"sato"_s);
    EXPECT_EQ(only(desk, u"SELECT COUNT(*) FROM audit_events WHERE kind = 'restored' AND actor = 'kanri'"_s), u"1"_s);
    EXPECT_EQ(only(desk, u"SELECT detail FROM audit_events WHERE kind = 'last_number_told' AND subject = 'range'"_s),
              u"1:5,"_s);
    DatabaseThread thread;
    ASSERT_TRUE(thread.open(database.settings(u"sato"_s)).result());
    EXPECT_TRUE(JournalService(thread).verify().result()->isWhole());
}

TEST_P(RestoresOnBothDatabases, LeaveWhatWaitedInTheOutboxToAPerson) {
    MigratedDatabase database(GetParam());
    fillForRestores(database);
    DeedMemory memory;
    Database& desk = database.as(u"sato"_s);
    ASSERT_TRUE(claiming("one"_L1)(desk, memory));
    ASSERT_TRUE(deciding("A"_L1)(desk, memory));
    ASSERT_TRUE(notingARestore()(database.as(u"kanri"_s), memory));
    EXPECT_EQ(only(desk, u"SELECT state || ' ' || version || ' ' || server_reply FROM outgoing_mails"_s),
              u"unknown 3 uketsuke:restored"_s);
}

TEST_P(RestoresOnBothDatabases, LetARangeThatIsSetUpAgainWaitToo) {
    MigratedDatabase database(GetParam());
    fillForRestores(database);
    DeedMemory memory;
    Database& it = database.as(u"kanri"_s);
    CardNumberRange range;
    range.id = CardNumberRangeId(u"again"_s);
    range.name = u"C"_s;
    range.prefix = u"7"_s;
    range.width = 3;
    range.first = range.next = 1;
    range.last = 9;
    ASSERT_TRUE(notingARestore()(it, memory));
    ASSERT_TRUE(CardNumberRepository(it).add(range));
    ASSERT_TRUE(claiming("one"_L1)(database.as(u"sato"_s), memory));
    const auto tooEarly = deciding("A"_L1, from("again"_L1))(database.as(u"sato"_s), memory);
    ASSERT_FALSE(tooEarly);
    EXPECT_EQ(tooEarly.error(), needsWord());
    ASSERT_TRUE(CardNumberRepository(it).tellLast(range.id, 4));
    ASSERT_TRUE(deciding("A"_L1, from("again"_L1))(database.as(u"sato"_s), memory));
    EXPECT_EQ(memory.completions.value(u"A"_s).cardNumber, u"7005"_s);
}

TEST_P(RestoresOnBothDatabases, DestroyAPictureAgainOnlyAfterOne) {
    MigratedDatabase database(GetParam());
    fillForRestores(database);
    database.must(u"INSERT INTO documents (id, application_id, revision, position, side, name_as_sent, format, "
                  "byte_count, sha256, taken_in_at) VALUES ('paper', 'one', 1, 1, 'front', 'a', 'jpeg', 6, 'h', 0);"
                  "INSERT INTO document_keys (document_id, key) VALUES ('paper', 'k')"_s);
    Database& it = database.as(u"kanri"_s);
    DeedMemory memory;
    const QString again =
        u"INSERT INTO document_destructions (id, document_id, reason) VALUES ('x', 'paper', 'again')"_s;
    EXPECT_EQ(database.as(u"sato"_s).executeScript(again).error(), notPermitted("role"_L1));
    EXPECT_EQ(it.executeScript(again).error(), notPermitted("restore"_L1));
    ASSERT_TRUE(notingARestore()(it, memory));
    if (GetParam() == Dialect::Sqlite) {
        EXPECT_EQ(RestoreRepository(it)
                      .destroyAgain({{u"paper"_s, u"my_number_back"_s}, {u"unknown"_s, u"early"_s}})
                      .value_or(-1),
                  1);
    } else {
        ASSERT_TRUE(it.executeScript(again)); // there IT sees no documents to choose from
    }
    EXPECT_EQ(only(database.as(administrator), u"SELECT COUNT(*) FROM document_keys"_s), u"0"_s);
}

INSTANTIATE_TEST_SUITE_P(Databases, RestoresOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
