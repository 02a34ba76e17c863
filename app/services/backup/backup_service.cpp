#include "app/services/backup/backup_service.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/journal_repository.h"
#include "app/services/backup/backup_settings_json.h"
#include "app/services/clock.h"
#include "app/services/settings/settings_service.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QString settingName = u"backup"_s;

Result<void> noteInJournal(DatabaseThread& database, const StoredBackup& made) {
    const QString name = QFileInfo(made.file).fileName();
    return database
        .run([name](Database& open) {
            return JournalRepository(open).append({u"backup_made"_s, u""_s, name});
        })
        .result();
}

} // namespace

BackupService::BackupService(DatabaseThread& database, SettingsService& settings, const Clock& clock)
    : m_database(database), m_settings(settings), m_clock(clock) {
    m_pool.setMaxThreadCount(1);
}

BackupService::~BackupService() {
    m_isStopped = true;
    m_pool.waitForDone();
}

void BackupService::attach(const QString& databaseFile) {
    m_databaseFile = databaseFile;
}

QFuture<Result<BackupSettingsSeen>> BackupService::settings() {
    return QtConcurrent::run(&m_pool, [this]() -> Result<BackupSettingsSeen> {
        return m_settings.get(settingName).result().map([](const StoredSetting& stored) {
            return BackupSettingsSeen{backupSettingsFromJson(stored.content), stored.version};
        });
    });
}

QFuture<Result<int>> BackupService::saveSettings(const BackupSettingsSeen& seen) {
    return QtConcurrent::run(&m_pool, [this, seen] {
        return validate(seen.settings).and_then([&] {
            return m_settings.put(settingName, toJson(seen.settings), seen.version).result();
        });
    });
}

Result<BackupSettings> BackupService::readSettings() {
    return m_settings.get(settingName).result().map([](const StoredSetting& stored) {
        return backupSettingsFromJson(stored.content);
    });
}

QFuture<Result<StoredBackup>> BackupService::backUp(const QString& folder) {
    return QtConcurrent::run(&m_pool, [this, folder] { return makeNow(folder); });
}

Result<StoredBackup> BackupService::makeNow(const QString& folder) {
    if (m_databaseFile.isEmpty())
        return fail(ErrorKind::Unsupported, u"backup.shared"_s);
    const auto settings = readSettings();
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    const QString chosen = folder.isEmpty() ? settings->folder : folder;
    if (chosen.isEmpty())
        return fail(ErrorKind::Invalid, u"backup.folder"_s);
    const QDateTime now = m_clock.nowUtc();
    auto made = makeBackup(m_databaseFile, chosen, now, m_isStopped);
    if (!made)
        return made;
    noteBackupFolder(m_databaseFile, chosen);
    removeOldBackups(chosen, *made, keptSince(*settings, now));
    return noteInJournal(m_database, *made).map([&] { return *made; });
}

QFuture<Result<QList<StoredBackup>>> BackupService::backups() {
    return QtConcurrent::run(&m_pool, [this] {
        return readSettings().and_then([](const BackupSettings& settings) { return backupsIn(settings.folder); });
    });
}

QFuture<Result<BackupOverview>> BackupService::overview() {
    return QtConcurrent::run(&m_pool, [this] { return look(); });
}

Result<BackupOverview> BackupService::look() {
    const auto settings = readSettings();
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    BackupOverview overview;
    overview.settings = *settings;
    if (m_databaseFile.isEmpty() || settings->folder.isEmpty())
        return overview;
    const auto stored = backupsIn(settings->folder);
    overview.isFolderThere = stored.has_value();
    const QList<StoredBackup> known = stored.value_or(QList<StoredBackup>());
    const auto newest =
        std::find_if(known.begin(), known.end(), [](const StoredBackup& one) { return one.isReadable; });
    if (newest != known.end())
        overview.newest = newest->takenAt;
    overview.isDue = isBackupDue(*settings, overview.newest, m_clock.nowUtc());
    overview.isMissed = isBackupMissed(*settings, overview.newest, m_clock.nowUtc());
    return overview;
}

} // namespace uketsuke
