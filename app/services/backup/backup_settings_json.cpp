#include "app/services/backup/backup_settings_json.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QJsonObject toJson(const BackupSettings& settings) {
    return {{u"daily"_s, settings.isDaily},
            {u"folder"_s, settings.folder},
            {u"hour"_s, settings.hour ? QJsonValue(*settings.hour) : QJsonValue()},
            {u"keep_days"_s, settings.keepDays}};
}

BackupSettings backupSettingsFromJson(const QJsonObject& json) {
    BackupSettings settings;
    settings.isDaily = json.value("daily"_L1).toBool(settings.isDaily);
    settings.folder = json.value("folder"_L1).toString();
    if (const QJsonValue hour = json.value("hour"_L1); hour.isDouble())
        settings.hour = hour.toInt();
    settings.keepDays = json.value("keep_days"_L1).toInt(settings.keepDays);
    return settings;
}

} // namespace uketsuke
