// What the inbox marks follows the cities that IT sets, on both databases.
#include "app/persistence/database/database_thread.h"
#include "app/persistence/review_repository.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/persistence/migrated_database.h"
#include "tests/support/fixed_clock.h"

#include <QElapsedTimer>
#include <QSqlQuery>

namespace uketsuke {
namespace {

/// A desk of its own connection.
class OpenDesk
{
public:
    OpenDesk(MigratedDatabase& database, const QString& login) {
        if (!m_thread.open(database.settings(login)).result())
            qFatal("the test's desk does not open");
        m_thread
            .run([login](Database& open) -> Result<void> {
                open.setSessionUser(login);
                return {};
            })
            .result();
    }
    DatabaseThread& thread() { return m_thread; }

private:
    DatabaseThread m_thread;
};

class FlagsFollowingSettings : public testing::TestWithParam<Dialect>
{
protected:
    FlagsFollowingSettings() {
        m_database.must(
            u"INSERT INTO intake_runs (id, source, started_by, started_at) VALUES ('run', 'form', 'sato', 0)"_s);
    }

    /// Applications of people in a city that begin with a flag of their papers.
    void add(const QString& id, const QString& city, int count = 1) {
        const QString numbers = u"WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < %1) "_s;
        // Ten thousand entries of the journal would take longer than what is tried here.
        const bool isPostgres = GetParam() == Dialect::PostgreSql;
        m_database.must(
            (isPostgres ? u"SET session_replication_role = replica;"_s : QString()) +
            u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at,"
            " due_on, name_shown, kana_shown, kana_key, flags) %1 SELECT '%2' || n, 'form', '%2' || n, 'renewal', "
            "'received',"
            " n / 3, 0, '2026-11-24', '見本', 'ミホン', 'ミホン', 'back_missing,revised' FROM n;"
            "INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at,"
            " procedure, row_hash, fields, further) %1 SELECT '%2' || n, 1, 'run', 0, 0, 'renewal', 'h',"
            " '{\"prefecture\": \"千葉県\", \"city\": \"%3\", \"street\": \"柏5-8-12\", \"family_kana\": \"ミホン\","
            " \"given_kana\": \"ヨウコ\", \"email\": \"mihon@example.jp\"}', '[]' FROM n"_s.arg(numbers.arg(count), id,
                                                                                                city) +
            (isPostgres ? u";RESET session_replication_role"_s : QString()));
    }

    void setNeighbours(const QStringList& cities) {
        SettingsService settings(m_kanri.thread());
        LibrarySettingsSeen seen = settings.library().result().value();
        seen.settings.name = u"見本図書館"_s;
        seen.settings.contact = u"電話 04-0000-0001"_s;
        seen.settings.eligibility.neighbourCities = cities;
        const auto saved = settings.saveLibrary(seen).result();
        ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    }

    QString flagsOf(const QString& id) { return scalar(u"SELECT flags FROM applications WHERE id = '%1'"_s.arg(id)); }
    QString scalar(const QString& sql) {
        QSqlQuery query(m_database.as(u"sato"_s).connection());
        return query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
    }

    MigratedDatabase m_database{GetParam()};
    OpenDesk m_sato{m_database, u"sato"_s};
    OpenDesk m_kanri{m_database, u"kanri"_s};
    FixedClock m_clock;
    ApplicationListService m_list{m_sato.thread(), m_clock};
};

} // namespace

TEST_P(FlagsFollowingSettings, ACityThatIsNoNeighbourAnyMoreIsMarkedAndBack) {
    add(u"matsudo"_s, u"松戸市"_s);
    add(u"kashiwa"_s, u"柏市"_s);
    EXPECT_EQ(m_list.followFlags().result(), 0);
    setNeighbours({u"我孫子市"_s});
    EXPECT_EQ(m_list.followFlags().result(), 1);
    EXPECT_EQ(flagsOf(u"matsudo1"_s), u"not_eligible,back_missing,revised"_s);
    EXPECT_EQ(flagsOf(u"kashiwa1"_s), u"back_missing,revised"_s);
    setNeighbours({u"我孫子市"_s, u"松戸市"_s});
    EXPECT_EQ(m_list.followFlags().result(), 1);
    EXPECT_EQ(flagsOf(u"matsudo1"_s), u"back_missing,revised"_s) << "what papers and revisions decided stays";
}

TEST_P(FlagsFollowingSettings, TheCorrectedCityCounts) {
    add(u"matsudo"_s, u"松戸市"_s);
    ASSERT_TRUE(ReviewRepository(m_database.as(u"sato"_s))
                    .addCorrection(ApplicationId(u"matsudo1"_s), ApplicantField::City, u"柏市"_s));
    setNeighbours({});
    ASSERT_TRUE(m_list.followFlags().result());
    EXPECT_EQ(flagsOf(u"matsudo1"_s), u"back_missing,revised"_s);
}

TEST_P(FlagsFollowingSettings, WhatWasDecidedKeepsWhatWasDecidedUpon) {
    add(u"matsudo"_s, u"松戸市"_s, 2);
    m_database.must((GetParam() == Dialect::Sqlite ? u"DROP TRIGGER applications_move_by_deeds;"_s
                                                   : u"DROP TRIGGER applications_move_by_deeds ON applications;"_s) +
                    u"UPDATE applications SET state = 'completed', is_open = 0 WHERE id = 'matsudo1'"_s);
    setNeighbours({});
    EXPECT_EQ(m_list.followFlags().result(), 1);
    EXPECT_EQ(flagsOf(u"matsudo1"_s), u"back_missing,revised"_s);
}

TEST_P(FlagsFollowingSettings, TenThousandTakeSecondsInPiecesBetweenWhichListsAreAnswered) {
    add(u"matsudo"_s, u"松戸市"_s, 10'000);
    ASSERT_EQ(m_list.followFlags().result(), 0);
    setNeighbours({});
    QElapsedTimer watch;
    watch.start();
    const auto following = m_list.followFlags();
    int answered = 0;
    while (!following.isFinished()) {
        ASSERT_TRUE(m_list.counts(u"sato"_s).result());
        ++answered;
    }
    RecordProperty("milliseconds", static_cast<int>(watch.elapsed()));
    EXPECT_LT(watch.elapsed(), 10'000);
    EXPECT_GT(answered, 3);
    EXPECT_EQ(following.result(), 10'000);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM applications WHERE flags NOT LIKE 'not_eligible,%'"_s), u"0"_s);
    watch.restart();
    EXPECT_EQ(m_list.followFlags().result(), 0);
    EXPECT_LT(watch.elapsed(), 1'000) << "nothing is read again";
}

TEST_P(FlagsFollowingSettings, ADeskThatClosesInTheMiddleLeavesTheRestToTheNext) {
    add(u"matsudo"_s, u"松戸市"_s, 3'000);
    setNeighbours({});
    {
        ApplicationListService closing(m_sato.thread(), m_clock);
        (void)closing.followFlags();
    }
    ASSERT_TRUE(m_list.followFlags().result());
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM applications WHERE flags NOT LIKE 'not_eligible,%'"_s), u"0"_s);
}

TEST(FlagsOnPostgreSql, AreNotForITWhoReadsNoApplication) {
    MigratedDatabase database(Dialect::PostgreSql);
    OpenDesk kanri(database, u"kanri"_s);
    const FixedClock clock;
    ApplicationListService list(kanri.thread(), clock);
    const auto followed = list.followFlags().result();
    ASSERT_FALSE(followed);
    EXPECT_EQ(followed.error().kind, ErrorKind::NotPermitted);
}

INSTANTIATE_TEST_SUITE_P(Databases, FlagsFollowingSettings, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
