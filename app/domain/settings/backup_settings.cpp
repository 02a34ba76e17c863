#include "app/domain/settings/backup_settings.h"

#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int secondsOfDay = 24 * 60 * 60;
constexpr int daysUntilMissed = 2;

/// The hour's last passing in Japan.
QDateTime lastPassing(int hour, const QDateTime& nowUtc) {
    const QDateTime now = nowUtc.toOffsetFromUtc(9 * 60 * 60);
    const QDateTime today(now.date(), QTime(hour, 0), Qt::OffsetFromUTC, 9 * 60 * 60);
    return today <= now ? today : today.addDays(-1);
}

} // namespace

Result<void> validate(const BackupSettings& settings) {
    const bool isFolderNamed = !settings.folder.isEmpty();
    if ((settings.isDaily && !isFolderNamed) || (isFolderNamed && !QDir::isAbsolutePath(settings.folder)))
        return fail(ErrorKind::Invalid, u"backup.folder"_s);
    if (settings.hour && (*settings.hour < 0 || *settings.hour > 23))
        return fail(ErrorKind::Invalid, u"backup.hour"_s);
    if (settings.keepDays < 1 || settings.keepDays > 3650)
        return fail(ErrorKind::Invalid, u"backup.keep_days"_s);
    return {};
}

bool isBackupDue(const BackupSettings& settings, const std::optional<QDateTime>& newest, const QDateTime& nowUtc) {
    if (!settings.isDaily || settings.folder.isEmpty())
        return false;
    if (!newest)
        return true;
    return settings.hour ? *newest < lastPassing(*settings.hour, nowUtc) : newest->secsTo(nowUtc) >= secondsOfDay;
}

bool isBackupMissed(const BackupSettings& settings, const std::optional<QDateTime>& newest, const QDateTime& nowUtc) {
    return !settings.folder.isEmpty() && (!newest || newest->addDays(daysUntilMissed) < nowUtc);
}

QDateTime keptSince(const BackupSettings& settings, const QDateTime& nowUtc) {
    return nowUtc.addDays(-settings.keepDays);
}

} // namespace uketsuke
