#include "app/persistence/review_repository.h"
#include "tests/persistence/tried_deeds.h"

#include <QSqlQuery>

namespace uketsuke {
namespace {

class DraftDeedsOnBothDatabases : public testing::TestWithParam<Dialect>
{
};

const QString box = u"box"_s; ///< lies in drafts, not in text_drafts

DeedAct writing(const QString& place, const QString& content) {
    return [place, content](Database& database, DeedMemory&) {
        ReviewRepository repository(database);
        const ApplicationId id(u"one"_s);
        return place == box ? repository.putDraft(id, content) : repository.putTextDraft(id, place, content);
    };
}

/// NotFound("draft") where the desk shows no draft, or another's.
DeedAct readingBack(const QString& place, const QString& content) {
    return [place, content](Database& database, DeedMemory&) -> Result<void> {
        ReviewRepository repository(database);
        const ApplicationId id(u"one"_s);
        const Result<QString> shown =
            place == box
                ? repository.open(id).map([](const ReviewCase& opened) { return opened.draft; })
                : repository.textDrafts(id).map([&](const TextDraftsByPlace& all) { return all.value(place); });
        if (!shown)
            return tl::unexpected<Error>(shown.error());
        return *shown == content ? Result<void>() : Result<void>(fail(ErrorKind::NotFound, u"draft"_s));
    };
}

/// Each place in which a draft can lie: the box of the library system, a note, the corrections of an item.
QList<TriedDeed> deedsWithDrafts(const QString& place) {
    const QString table = place == box ? u"drafts"_s : u"text_drafts"_s;
    const QString ofSato = u" WHERE login = 'sato'"_s;
    const QString columns = u"application_id, login, content, changed_at"_s + (place == box ? u""_s : u", place"_s);
    const QString values = u"'two', '%1', 'x', 0"_s + (place == box ? u""_s : u", '%1'"_s.arg(place));
    const QString insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, values);
    const Error notThere = refusedAs(ErrorKind::NotFound, "draft"_L1);
    const Error isAnothers = notPermitted("draft"_L1);
    return {
        {"write one's own", "sato"_L1, writing(place, u"佐藤の下書き"_s), {}},
        {"read it back", "sato"_L1, readingBack(place, u"佐藤の下書き"_s), {}},
        {"read another's", "tanaka"_L1, readingBack(place, u"佐藤の下書き"_s), notThere},
        {"a supervisor reads another's", "suzuki"_L1, readingBack(place, u"佐藤の下書き"_s), notThere},
        {"write beside another's", "tanaka"_L1, writing(place, u"田中の下書き"_s), {}},
        {"read the second", "tanaka"_L1, readingBack(place, u"田中の下書き"_s), {}},
        {"it did not change the first", "sato"_L1, readingBack(place, u"佐藤の下書き"_s), {}},
        {"write for another", "tanaka"_L1, plainly(insert.arg("sato"_L1)), isAnothers},
        {"change everybody's", "tanaka"_L1, plainly(u"UPDATE %1 SET content = 'x'"_s.arg(table)), isAnothers},
        {"hand one's own to another", "tanaka"_L1,
         plainly(u"UPDATE %1 SET login = 'suzuki' WHERE login = 'tanaka'"_s.arg(table)), isAnothers, true},
        {"take another's away", "tanaka"_L1, plainly(u"DELETE FROM %1"_s.arg(table) + ofSato), isAnothers, true},
        {"a supervisor takes it away", "suzuki"_L1, plainly(u"DELETE FROM %1"_s.arg(table) + ofSato), isAnothers, true},
        {"it is there still", "sato"_L1, readingBack(place, u"佐藤の下書き"_s), {}},
        {"give up one's own", "sato"_L1, writing(place, u""_s), {}},
        {"it is gone", "sato"_L1, readingBack(place, u"佐藤の下書き"_s), notThere},
        {"the other's is not", "tanaka"_L1, readingBack(place, u"田中の下書き"_s), {}},
    };
}

} // namespace

TEST_P(DraftDeedsOnBothDatabases, NobodyReadsChangesOrTakesAwayAnothersDraft) {
    for (const QString& place : {box, u"note"_s, u"correction/name"_s}) {
        SCOPED_TRACE(place.toStdString());
        MigratedDatabase database(GetParam());
        database.fill();
        DeedMemory memory;
        tryDeeds(database, GetParam(), deedsWithDrafts(place), memory);
    }
}

TEST(DraftsOnPostgreSql, AreHiddenFromAnothersPlainQuestion) {
    MigratedDatabase database(Dialect::PostgreSql);
    database.fill();
    DeedMemory memory;
    for (const QString& place : {box, u"note"_s})
        ASSERT_TRUE(writing(place, u"佐藤の下書き"_s)(database.as(u"sato"_s), memory));
    for (const auto& [login, seen] : {std::pair{u"sato"_s, 1}, {u"tanaka"_s, 0}, {u"suzuki"_s, 0}})
        for (const QString& table : {u"drafts"_s, u"text_drafts"_s}) {
            QSqlQuery query(database.as(login).connection());
            ASSERT_TRUE(query.exec(u"SELECT COUNT(*) FROM "_s + table) && query.next());
            EXPECT_EQ(query.value(0).toInt(), seen) << login.toStdString() << ' ' << table.toStdString();
        }
}

INSTANTIATE_TEST_SUITE_P(Databases, DraftDeedsOnBothDatabases, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
