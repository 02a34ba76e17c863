#include "app/services/settings/stored_calendars.h"

#include "app/persistence/journal_repository.h"
#include "app/persistence/listing_repository.h"
#include "app/persistence/settings_repository.h"
#include "app/services/settings/calendar_json.h"
#include "app/services/settings/settings_service.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

/// What a setting says, or what is shipped where nothing was saved.
template <typename Content>
Result<Content> savedOrShipped(const StoredSetting& stored, Result<Content> (*read)(const QJsonObject&),
                               Content (*shipped)()) {
    if (stored.version == 0)
        return shipped();
    const auto content = read(stored.content);
    return content ? content : fail(ErrorKind::Corrupt, u"settings.calendar"_s);
}

} // namespace

Result<CalendarsSeen> storedCalendars(Database& database) {
    SettingsRepository settings(database);
    const auto plan = settings.get(SettingName::calendar);
    const auto holidays = settings.get(SettingName::holidays);
    if (!plan || !holidays)
        return tl::unexpected<Error>(plan ? holidays.error() : plan.error());
    return savedOrShipped(*plan, calendarPlanFromJson, shippedCalendar).and_then([&](const CalendarPlan& rules) {
        return savedOrShipped(*holidays, holidaysFromJson, shippedHolidays).map([&](const Holidays& days) {
            return CalendarsSeen{BranchCalendars(rules, days), plan->version, holidays->version};
        });
    });
}

Result<QList<MovedDueDay>> moveDueDaysBy(Database& database, const LibraryCalendar& calendar, int usableFromOpenDays) {
    return ListingRepository(database)
        .moveDueDays(calendar, usableFromOpenDays)
        .and_then([&](const QList<MovedDueDay>& moved) -> Result<QList<MovedDueDay>> {
            if (moved.isEmpty())
                return moved;
            return JournalRepository(database)
                .append({u"due_days_moved"_s, u"calendar"_s, QString::number(moved.size())})
                .map([&] { return moved; });
        });
}

} // namespace uketsuke
