#include "app/services/settings/calendar_service.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/listing_repository.h"
#include "app/services/settings/calendar_json.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/setting_deeds.h"
#include "app/services/settings/settings_service.h"

namespace uketsuke {

namespace {

Result<int> usableFromOpenDays(Database& database) {
    return SettingsRepository(database).get(SettingName::library).map([](const StoredSetting& stored) {
        return librarySettingsFromJson(stored.content).usableFromOpenDays;
    });
}

/// Puts what differs from what lies there; the version that holds then.
Result<int> putWhereChanged(Database& database, const QString& name, const QJsonObject& before,
                            const QJsonObject& wanted, int seenVersion) {
    return before == wanted ? Result<int>(seenVersion) : putSetting(database, name, wanted, seenVersion);
}

Result<CalendarsSaved> saveInside(Database& inside, const CalendarsSeen& wanted) {
    const auto before = storedCalendars(inside);
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (before->planVersion != wanted.planVersion || before->holidaysVersion != wanted.holidaysVersion)
        return fail(ErrorKind::Conflict, QStringLiteral("settings.version"));
    CalendarsSaved saved{wanted, {}};
    const BranchCalendars& old = before->calendars;
    return putWhereChanged(inside, SettingName::calendar, toJson(old.plan()), toJson(wanted.calendars.plan()),
                           wanted.planVersion)
        .and_then([&](int version) {
            saved.now.planVersion = version;
            return putWhereChanged(inside, SettingName::holidays, toJson(old.holidays()),
                                   toJson(wanted.calendars.holidays()), wanted.holidaysVersion);
        })
        .and_then([&](int version) {
            saved.now.holidaysVersion = version;
            return usableFromOpenDays(inside);
        })
        .and_then([&](int days) { return moveDueDaysBy(inside, wanted.calendars.of(), days); })
        .map([&](const QList<MovedDueDay>& moved) {
            saved.moved = moved;
            return saved;
        });
}

} // namespace

QFuture<Result<CalendarsSeen>> CalendarService::calendars() {
    return m_database.run([](Database& open) { return storedCalendars(open); });
}

QFuture<Result<QList<MovedDueDay>>> CalendarService::movedBy(const BranchCalendars& calendars) {
    return m_database.run([calendars](Database& open) {
        return validate(calendars.plan()).and_then([&] { return usableFromOpenDays(open); }).and_then([&](int days) {
            return ListingRepository(open).dueDaysMovedBy(calendars.of(), days);
        });
    });
}

QFuture<Result<CalendarsSaved>> CalendarService::save(const CalendarsSeen& wanted) {
    return m_database.run([wanted](Database& open) {
        return validate(wanted.calendars.plan()).and_then([&] {
            return inTransaction(open, [&](Database& inside) {
                return mustEditSettings(inside).and_then([&] { return saveInside(inside, wanted); });
            });
        });
    });
}

} // namespace uketsuke
