#include "app/persistence/database/database_thread.h"
#include "app/services/settings/calendar_json.h"
#include "app/services/settings/calendar_service.h"
#include "app/services/settings/settings_service.h"
#include "tests/persistence/tried_deeds.h"

#include <QSqlQuery>

namespace uketsuke {
namespace {

/// On both databases: three applications were sent on Saturday 21 November 2026; the third is decided already.
class Calendars : public testing::TestWithParam<Dialect>
{
protected:
    Calendars() {
        m_database.fill();
        m_database.must(u"UPDATE applications SET submitted_at = 1795230000000, due_on = '2026-11-23'"_s);
        DeedMemory memory;
        if (!claiming("three"_L1)(m_database.as(u"sato"_s), memory) ||
            !deciding("mail"_L1)(m_database.as(u"sato"_s), memory))
            qFatal("the third application is not decided");
        signInAs(u"kanri"_s);
    }

    void signInAs(const QString& login) {
        m_thread = std::make_unique<DatabaseThread>();
        if (!m_thread->open(m_database.settings(login)).result())
            qFatal("the test's database does not open");
        m_thread
            ->run([login](Database& open) -> Result<void> {
                open.setSessionUser(login);
                return {};
            })
            .result();
    }

    CalendarService service() { return CalendarService(*m_thread); }

    /// As it stands, with Sunday closed in place of Monday.
    CalendarsSeen closedOnSunday() {
        CalendarsSeen seen = service().calendars().result().value();
        CalendarPlan plan = seen.calendars.plan();
        plan.rules.first().kind = WeeklyClosing{Qt::Sunday};
        seen.calendars = BranchCalendars(plan, seen.calendars.holidays());
        return seen;
    }

    QStringList texts(const QString& sql) {
        QSqlQuery query(m_database.as(administrator).connection());
        EXPECT_TRUE(query.exec(sql));
        QStringList answers;
        while (query.next())
            answers.append(query.value(0).toString());
        return answers;
    }

    QStringList dueDays() { return texts(u"SELECT due_on FROM applications ORDER BY id"_s); }

    MigratedDatabase m_database{GetParam()};
    std::unique_ptr<DatabaseThread> m_thread;
};

} // namespace

TEST_P(Calendars, AreTheShippedOnesUntilSomethingIsSaved) {
    const auto seen = service().calendars().result();
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->planVersion, 0);
    EXPECT_EQ(seen->calendars, BranchCalendars(shippedCalendar(), shippedHolidays()));
    EXPECT_EQ(SettingsService(*m_thread).library().result()->settings.calendar().addOpenDays({2026, 11, 21}, 2),
              QDate(2026, 11, 23));
}

TEST_P(Calendars, SayBeforeTheyAreSavedWhatWouldBeDueOnAnotherDay) {
    const auto foreseen = service().movedBy(closedOnSunday().calendars).result();
    ASSERT_TRUE(foreseen);
    const QDate sent(2026, 11, 21), before(2026, 11, 23), after(2026, 11, 24);
    EXPECT_EQ(*foreseen, (QList<MovedDueDay>{{u"one"_s, sent, before, after}, {u"two"_s, sent, before, after}}));
    EXPECT_EQ(dueDays(), QStringList(3, u"2026-11-23"_s));
    const auto saved = service().save(closedOnSunday()).result();
    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_EQ(saved->moved, *foreseen);
    EXPECT_EQ(dueDays(), (QStringList{u"2026-11-24"_s, u"2026-11-23"_s, u"2026-11-24"_s})); // one, three, two
}

TEST_P(Calendars, AreSavedWithTheDueDaysAndTheJournalOrNotAtAll) {
    const CalendarsSeen wanted = closedOnSunday();
    const auto saved = service().save(wanted).result();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->now.planVersion, 1);
    EXPECT_EQ(saved->now.holidaysVersion, 0); // as shipped
    EXPECT_EQ(service().calendars().result()->calendars, wanted.calendars);
    const QString entries = u"SELECT kind || ' ' || subject || ' ' || detail FROM audit_events WHERE actor = 'kanri'"
                            " ORDER BY sequence"_s;
    EXPECT_EQ(texts(entries),
              (QStringList{u"settings_changed calendar branches,rules"_s, u"due_days_moved calendar 2"_s}));
    // Saved again as it is, nothing changes and nothing is noted.
    ASSERT_TRUE(service().save(saved->now).result()->moved.isEmpty());
    EXPECT_EQ(texts(entries).size(), 2);
}

TEST_P(Calendars, HolidaysCountAsSoonAsTheyAreSaved) {
    CalendarsSeen seen = service().calendars().result().value();
    Holidays holidays = seen.calendars.holidays();
    holidays.forget(2026);
    seen.calendars = BranchCalendars(seen.calendars.plan(), holidays);
    const auto saved = service().save(seen).result();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->now.planVersion, 0);
    EXPECT_EQ(saved->now.holidaysVersion, 1);
    EXPECT_EQ(saved->moved.size(), 2); // Monday 11/23 is no holiday any more
    EXPECT_EQ(dueDays().first(), u"2026-11-24"_s);
}

TEST_P(Calendars, AreCountedAnewWhenTheNumberOfDaysChanges) {
    LibrarySettingsSeen seen = SettingsService(*m_thread).library().result().value();
    seen.settings.name = u"見本図書館"_s;
    seen.settings.contact = u"電話 04-0000-0001"_s;
    seen.settings.usableFromOpenDays = 3;
    ASSERT_TRUE(SettingsService(*m_thread).saveLibrary(seen).result());
    EXPECT_EQ(dueDays().first(), u"2026-11-24"_s);
    EXPECT_EQ(service().calendars().result()->planVersion, 0);
    EXPECT_EQ(texts(u"SELECT detail FROM audit_events WHERE kind = 'due_days_moved'"_s), QStringList{u"2"_s});
}

TEST_P(Calendars, OfAnOlderLookAreNotSaved) {
    const CalendarsSeen wanted = closedOnSunday();
    ASSERT_TRUE(service().save(wanted).result());
    EXPECT_EQ(service().save(wanted).result().error().kind, ErrorKind::Conflict);
}

TEST_P(Calendars, ThatSayNothingPossibleAreNotSaved) {
    CalendarsSeen seen = service().calendars().result().value();
    seen.calendars = BranchCalendars({{}, {}}, {});
    EXPECT_EQ(service().save(seen).result().error().detail, u"calendar.branches"_s);
    EXPECT_EQ(service().movedBy(seen.calendars).result().error().detail, u"calendar.branches"_s);
}

TEST_P(Calendars, AreChangedByITAlone) {
    const CalendarsSeen wanted = closedOnSunday();
    for (const QString& login : {u"sato"_s, u"suzuki"_s}) {
        signInAs(login);
        EXPECT_EQ(service().save(wanted).result().error().kind, ErrorKind::NotPermitted);
        EXPECT_TRUE(service().calendars().result());
    }
    EXPECT_EQ(dueDays(), QStringList(3, u"2026-11-23"_s));
}

TEST_P(Calendars, ThatCannotBeReadAreSaidToBeDamaged) {
    m_database.must(u"INSERT INTO settings (name, content, version, changed_by, changed_at)"
                    " VALUES ('calendar', '{\"branches\": []}', 1, 'kanri', 0)"_s);
    EXPECT_EQ(service().calendars().result().error().kind, ErrorKind::Corrupt);
}

INSTANTIATE_TEST_SUITE_P(Databases, Calendars, testing::Values(Dialect::Sqlite, Dialect::PostgreSql),
                         [](const testing::TestParamInfo<Dialect>& kind) {
                             return kind.param == Dialect::Sqlite ? "SQLite" : "PostgreSQL";
                         });

} // namespace uketsuke
