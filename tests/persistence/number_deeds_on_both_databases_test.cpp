#include "app/domain/card/card_number_range.h"
#include "app/domain/settings/library_settings.h"
#include "tests/persistence/tried_deeds.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class NumberDeedsOnBothDatabases : public testing::TestWithParam<Dialect>
{
};

/// A reissue has an old number, a new registration none; a void number is told, renewed and reissued no more (§§ 2, 6).
QList<TriedDeed> deedsAroundNumbers() {
    const auto invalid = [](QLatin1StringView detail) { return refusedAs(ErrorKind::Invalid, detail); };
    const auto claim = [](QLatin1StringView id) { return TriedDeed{"claim", "sato"_L1, claiming(id), {}}; };
    return {
        claim("one"_L1),
        {"a new registration with an old number", "sato"_L1, deciding("A"_L1, showing(u"2000000010"_s)),
         invalid("existing_card_number"_L1)},
        {"a mail without the new number", "sato"_L1, deciding("A"_L1, saying(u"番号は窓口で"_s)),
         invalid("mail_number"_L1)},
        {"a new registration", "sato"_L1, deciding("A"_L1), {}},
        claim("reissue1"_L1),
        {"a reissue without an old number", "sato"_L1, deciding("B"_L1), invalid("existing_card_number"_L1)},
        {"a reissue", "sato"_L1, deciding("B"_L1, showingThatOf("A"_L1)), {}},
        {"undo of what was reissued since", "sato"_L1, undoing("A"_L1),
         refusedAs(ErrorKind::Conflict, "number_replaced"_L1)},
        claim("reissue2"_L1),
        {"a second reissue of the old number", "sato"_L1, deciding("C"_L1, showingThatOf("A"_L1)),
         invalid("void_card_number"_L1)},
        {"a reissue of the new one", "sato"_L1, deciding("C"_L1, showingThatOf("B"_L1)), {}},
        {"undo of that", "sato"_L1, undoing("C"_L1), {}},
        claim("renewal"_L1),
        {"a void number is renewed", "sato"_L1, deciding("R"_L1, telling(showingThatOf("A"_L1))),
         invalid("void_card_number"_L1)},
        {"a number whose completion was undone", "sato"_L1, deciding("R"_L1, telling(showingThatOf("C"_L1))),
         invalid("void_card_number"_L1)},
        {"a renewal without a number", "sato"_L1, deciding("R"_L1, telling(showing(u""_s))),
         invalid("existing_card_number"_L1)},
        {"what is valid again is renewed", "sato"_L1, deciding("R"_L1, telling(showingThatOf("B"_L1))), {}},
        claim("forgotten"_L1),
        {"a void number is told", "sato"_L1, deciding("F"_L1, telling(showingThatOf("A"_L1))),
         invalid("void_card_number"_L1)},
        {"a mail that does not tell it", "sato"_L1,
         deciding("F"_L1, saying(u"番号は窓口で"_s, telling(showing(u"2000000010"_s)))), invalid("mail_number"_L1)},
        {"a number is told", "sato"_L1, deciding("F"_L1, telling(showing(u"2000000010"_s))), {}},
        claim("reissue3"_L1),
        {"a reissue of the library system's number", "sato"_L1, deciding("D"_L1, showing(u"2000000010"_s)), {}},
        claim("reissue2"_L1),
        {"and once more", "sato"_L1, deciding("E"_L1, showing(u"2000000010"_s)), invalid("void_card_number"_L1)},
        {"a range whose scheme nobody knows", "sato"_L1,
         deciding("E"_L1,
                  [](DecisionRequest& request, const DeedMemory&) {
                      request.existingCardNumber = u"2000000028"_s;
                      request.rangeId = CardNumberRangeId(u"odd"_s);
                  }),
         invalid("scheme"_L1)},
    };
}

/// A mail leaves by a decision, or as a copy of one that left; here F has failed and R has been sent.
QList<TriedDeed> mailsByHand() {
    const auto copy = [](const QString& id, const QString& of, const QString& change = {}) {
        const QString columns = u"application_id, decision_id, kind, recipient, subject, body, barcode_number, state"_s;
        QString values = columns;
        values.replace(u"recipient"_s, u"'new@example.jp'"_s).replace(u"state"_s, u"'waiting'"_s);
        if (!change.isEmpty())
            values.replace(change.section(u'=', 0, 0), change.section(u'=', 1));
        return u"INSERT INTO outgoing_mails (id, %1, queued_at, not_before, resend_of, queued_by) "
               "SELECT '%2', %3, 1, 1, id, 'sato' FROM outgoing_mails WHERE id = '%4'"_s.arg(columns, id, values, of);
    };
    const Error no = notPermitted("mail"_L1);
    const auto byHand = [&](const char* name, const QString& statement) {
        return TriedDeed{name, "sato"_L1, plainly(statement), no};
    };
    return {
        byHand("a mail of one's own",
               u"INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at,"
               " not_before, queued_by) VALUES ('x', 'one', 'k', 'x@example.jp', 's', 'b', 'waiting', 0, 0, 'sato')"_s),
        byHand("a second mail for a decision",
               u"INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, state,"
               " queued_at, not_before, queued_by) SELECT 'x', application_id, id, mail_kind, 'x@example.jp', 's', 'b',"
               " 'waiting', 0, 0, 'sato' FROM decisions WHERE mail_id = 'F'"_s),
        byHand("a copy with another text", copy(u"x"_s, u"F"_s, u"body='x'"_s)),
        byHand("a copy of another application", copy(u"x"_s, u"F"_s, u"application_id='one'"_s)),
        byHand("a copy that is sent already", copy(u"x"_s, u"F"_s, u"'waiting'='sent'"_s)),
        byHand("a copy for nobody", copy(u"x"_s, u"F"_s, u"'new@example.jp'=''"_s)),
        {"a copy in another's name", "tanaka"_L1, plainly(copy(u"x"_s, u"F"_s)), no},
        byHand("a copy of a mail that waits", copy(u"x"_s, u"D"_s)),
        byHand("a copy of a mail that was withdrawn", copy(u"x"_s, u"C"_s)),
        {"a copy of a failed mail", "sato"_L1, plainly(copy(u"F2"_s, u"F"_s)), {}},
        byHand("a second copy", copy(u"F3"_s, u"F"_s)),
        {"a copy of a sent mail", "sato"_L1, plainly(copy(u"R2"_s, u"R"_s)), {}},
    };
}

/// Applications of the procedures that have a card already, and numbers enough.
void fillNumbers(MigratedDatabase& database) {
    for (const auto id : {"reissue1"_L1, "reissue2"_L1, "reissue3"_L1})
        database.addApplication(id, "reissue"_L1);
    database.addApplication("renewal"_L1, "renewal"_L1);
    database.addApplication("forgotten"_L1, "forgotten_number"_L1);
    database.must(
        u"UPDATE card_number_ranges SET last_value = 9;"
        "INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value,"
        " scheme, created_by, created_at) VALUES ('odd', 'range', 'B', '8', 6, 1, 9, 1, 'unknown', 'kanri', 0)"_s);
}

QStringList texts(Database& database, const QString& statement) {
    QStringList found;
    QSqlQuery query(database.connection());
    EXPECT_TRUE(query.exec(statement));
    while (query.next())
        found.append(query.value(0).toString());
    return found;
}

} // namespace

TEST_P(NumberDeedsOnBothDatabases, KeepEachNumberEitherValidOrVoid) {
    MigratedDatabase database(GetParam());
    database.fill();
    fillNumbers(database);
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundNumbers(), memory);

    Database& desk = database.as(u"sato"_s);
    const auto given = [&](const QString& mail) { return memory.completions.value(mail).cardNumber; };
    EXPECT_EQ(texts(desk, u"SELECT card_number FROM card_numbers WHERE voided_at IS NULL ORDER BY issued_at"_s),
              QStringList({given(u"B"_s), given(u"D"_s)}));
    EXPECT_EQ(texts(desk, u"SELECT card_number FROM card_numbers WHERE void_reason = 'undone'"_s),
              QStringList(given(u"C"_s)));
    EXPECT_EQ(texts(desk, u"SELECT barcode_number FROM outgoing_mails WHERE id = 'F'"_s), QStringList(u"2000000010"_s));
}

TEST_P(NumberDeedsOnBothDatabases, LeaveEachSearchKeyAsOpenAsItsApplication) {
    MigratedDatabase database(GetParam());
    database.fill();
    fillNumbers(database);
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundNumbers(), memory);
    Database& desk = database.as(u"sato"_s);
    const QString keys = u"SELECT k.search_key FROM application_search_keys k JOIN applications a ON"
                         " a.id = k.application_id WHERE a.is_open %1"_s;
    EXPECT_EQ(texts(desk, keys.arg(u"<> k.is_open"_s)), QStringList());
    EXPECT_FALSE(texts(desk, keys.arg(u"= 0"_s)).isEmpty()) << "of a completion that stands";
    EXPECT_FALSE(texts(desk, keys.arg(u"= 1"_s)).isEmpty()) << "of one that was undone";
}

TEST_P(NumberDeedsOnBothDatabases, LetNoDeskWriteAMailOfItsOwn) {
    MigratedDatabase database(GetParam());
    database.fill();
    fillNumbers(database);
    DeedMemory memory;
    tryDeeds(database, GetParam(), deedsAroundNumbers(), memory);
    ASSERT_TRUE(database.as(u"sato"_s).executeScript(
        u"UPDATE outgoing_mails SET state = 'sending', version = version + 1 WHERE id IN ('F', 'R');"
        "UPDATE outgoing_mails SET state = 'failed', version = version + 1 WHERE id = 'F';"
        "UPDATE outgoing_mails SET state = 'sent', version = version + 1 WHERE id = 'R'"_s));
    tryDeeds(database, GetParam(), mailsByHand(), memory);
}

TEST_P(NumberDeedsOnBothDatabases, WaitForAnUndoNoLongerThanTheLibrarySaid) {
    MigratedDatabase database(GetParam());
    database.fill();
    Database& desk = database.as(u"sato"_s);
    DeedMemory memory;
    const auto granted = [&](QLatin1StringView application, int asked) {
        EXPECT_TRUE(claiming(application)(desk, memory));
        EXPECT_TRUE(deciding(application, within(asked))(desk, memory));
        const Completion& completion = memory.completions[application];
        return completion.decidedAt.secsTo(completion.undoUntil);
    };
    EXPECT_EQ(granted("one"_L1, 86'400), LibrarySettings().undoSeconds) << "where nothing was set";
    database.must(u"INSERT INTO settings (name, content, changed_by, changed_at) VALUES "
                  "('library', '{\"undo_seconds\": 45}', 'kanri', 0)"_s);
    EXPECT_EQ(granted("two"_L1, 86'400), 45);
    database.must(u"UPDATE card_number_ranges SET last_value = 9; "
                  "UPDATE settings SET content = '{\"undo_seconds\": 86400}'"_s);
    EXPECT_EQ(granted("three"_L1, 86'400), 600) << "the most that the settings allow";
}

TEST_P(NumberDeedsOnBothDatabases, GiveNoNumberThatNoBarcodeCanCarry) {
    MigratedDatabase database(GetParam());
    database.fill();
    database.must(
        u"UPDATE card_number_ranges SET prefix = '900', width = 4, scheme = 'modulus11_0x', last_value = 12"_s);
    CardNumberRange range;
    range.prefix = u"900"_s;
    range.width = 4;
    range.last = 12;
    range.scheme = CheckDigitScheme::Modulus11ZeroX;
    QStringList expected;
    for (auto value = issuableFrom(range, 1); value; value = issuableFrom(range, *value + 1))
        expected.append(numberAt(range, *value).value());
    ASSERT_LT(expected.size(), 12) << "one of them ends in X";
    Database& desk = database.as(u"sato"_s);
    QStringList given;
    DeedMemory memory;
    for (int count = 0; count < expected.size(); ++count) {
        const QByteArray id = "x" + QByteArray::number(count);
        database.addApplication(QLatin1StringView(id), "new_registration"_L1);
        ASSERT_TRUE(claiming(QLatin1StringView(id))(desk, memory));
        ASSERT_TRUE(deciding(QLatin1StringView(id))(desk, memory));
        given.append(memory.completions.value(QString::fromLatin1(id)).cardNumber);
    }
    EXPECT_EQ(given, expected);
    ASSERT_TRUE(claiming("one"_L1)(desk, memory));
    EXPECT_EQ(deciding("last"_L1)(desk, memory).error(), refusedAs(ErrorKind::Exhausted, "range"_L1));
}

TEST_P(NumberDeedsOnBothDatabases, CountTheLibrarysOwnLettersInModulus16) {
    MigratedDatabase database(GetParam());
    database.fill();
    database.must(u"UPDATE card_number_ranges SET scheme = 'modulus16';"
                  "INSERT INTO settings (name, content, changed_by, changed_at) VALUES "
                  "('library', '{\"barcode_start\": \"C\", \"barcode_stop\": \"D\"}', 'kanri', 0)"_s);
    DeedMemory memory;
    ASSERT_TRUE(claiming("one"_L1)(database.as(u"sato"_s), memory));
    ASSERT_TRUE(deciding("mail"_L1)(database.as(u"sato"_s), memory));
    EXPECT_EQ(memory.completions[u"mail"_s].cardNumber,
              u"9000001"_s + checkDigit(CheckDigitScheme::Modulus16, u"9000001"_s, {u'C', u'D'}).value());
}

INSTANTIATE_TEST_SUITE_P(Databases, NumberDeedsOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
