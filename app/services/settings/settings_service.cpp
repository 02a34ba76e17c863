#include "app/services/settings/settings_service.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/setting_deeds.h"
#include "app/services/settings/stored_calendars.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<void> mustEditSettings(Database& database) {
    const auto member = StaffRepository(database).current();
    if (member && member->isActive && isPermitted(member->role, Permission::EditSettings))
        return {};
    return fail(ErrorKind::NotPermitted, u"settings.edit"_s);
}

Result<int> putSetting(Database& database, const QString& name, const QJsonObject& content, int seenVersion) {
    SettingsRepository settings(database);
    const auto before = settings.get(name);
    if (!before)
        return tl::unexpected<Error>(before.error());
    const QString keys = changedKeys(before->content, content).join(u',');
    return mustEditSettings(database)
        .and_then([&] { return settings.put(name, content, seenVersion); })
        .and_then([&](int version) {
            return JournalRepository(database).append({u"settings_changed"_s, name, keys}).map([&] { return version; });
        });
}

QFuture<Result<LibrarySettingsSeen>> SettingsService::library() {
    return m_database.run([](Database& open) -> Result<LibrarySettingsSeen> {
        const auto stored = SettingsRepository(open).get(SettingName::library);
        const auto calendars = storedCalendars(open);
        if (!stored || !calendars)
            return tl::unexpected<Error>(stored ? calendars.error() : stored.error());
        LibrarySettingsSeen seen{librarySettingsFromJson(stored->content), stored->version};
        seen.settings.calendars = calendars->calendars;
        return seen;
    });
}

QFuture<Result<int>> SettingsService::saveLibrary(const LibrarySettingsSeen& seen) {
    return m_database.run([seen](Database& open) {
        return validate(seen.settings).and_then([&] {
            return inTransaction(open, [&](Database& inside) {
                return putSetting(inside, SettingName::library, toJson(seen.settings), seen.version)
                    .and_then([&](int version) {
                        return storedCalendars(inside)
                            .and_then([&](const CalendarsSeen& stored) {
                                return moveDueDaysBy(inside, stored.calendars.of(), seen.settings.usableFromOpenDays);
                            })
                            .map([&](const QList<MovedDueDay>&) { return version; });
                    });
            });
        });
    });
}

QFuture<Result<StoredSetting>> SettingsService::get(const QString& name) {
    return m_database.run([name](Database& open) { return SettingsRepository(open).get(name); });
}

QFuture<Result<QList<StoredSetting>>> SettingsService::allBelow(const QString& prefix) {
    return m_database.run([prefix](Database& open) { return SettingsRepository(open).allBelow(prefix); });
}

QFuture<Result<int>> SettingsService::put(const QString& name, const QJsonObject& content, int seenVersion) {
    return m_database.run([name, content, seenVersion](Database& open) {
        return inTransaction(open, [&](Database& inside) { return putSetting(inside, name, content, seenVersion); });
    });
}

QFuture<Result<void>> SettingsService::remove(const QString& name, int seenVersion) {
    return m_database.run([name, seenVersion](Database& open) {
        return inTransaction(open, [&](Database& inside) {
            return mustEditSettings(inside)
                .and_then([&] { return SettingsRepository(inside).remove(name, seenVersion); })
                .and_then([&] {
                    return JournalRepository(inside).append({u"settings_reset"_s, name, {}});
                });
        });
    });
}

} // namespace uketsuke
