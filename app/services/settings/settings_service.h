#pragma once

#include "app/domain/settings/library_settings.h"
#include "app/persistence/settings_repository.h"

#include <QFuture>

namespace uketsuke {

class DatabaseThread;

/// Names of settings; what lies under them is JSON.
namespace SettingName {
inline constexpr QLatin1StringView library{"library"};
inline constexpr QLatin1StringView calendar{"calendar"};              ///< CalendarPlan
inline constexpr QLatin1StringView holidays{"holidays"};              ///< Holidays
inline constexpr QLatin1StringView smtp{"smtp"};                      ///< SmtpSettings of mailing
inline constexpr QLatin1StringView mailTemplates{"mail_template/"};   ///< + key of the mail's kind: {"text": …}
inline constexpr QLatin1StringView intakeMappings{"intake_mapping/"}; ///< + the mapping's name
} // namespace SettingName

/// The library's settings with its calendars, and the version that a change of the settings must have seen; the
/// calendars are changed by CalendarService.
struct LibrarySettingsSeen {
    LibrarySettings settings;
    int version = 0;
};

/// What the library decided. Anybody may read; only IT may change (NotPermitted), by the version that was seen
/// (Conflict), and the journal says which keys were changed.
class SettingsService
{
public:
    explicit SettingsService(DatabaseThread& database) : m_database(database) {}

    /// The defaults where nothing was saved.
    [[nodiscard]] QFuture<Result<LibrarySettingsSeen>> library();
    /// Invalid("settings.<name>") names the first value that makes no sense. The new version. What is open is due by
    /// the new days.
    [[nodiscard]] QFuture<Result<int>> saveLibrary(const LibrarySettingsSeen& seen);

    /// Settings of other rooms, which check their content themselves before they save it.
    [[nodiscard]] QFuture<Result<StoredSetting>> get(const QString& name);
    [[nodiscard]] QFuture<Result<QList<StoredSetting>>> allBelow(const QString& prefix);
    [[nodiscard]] QFuture<Result<int>> put(const QString& name, const QJsonObject& content, int seenVersion);
    /// Back to what the program ships with.
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name, int seenVersion);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
