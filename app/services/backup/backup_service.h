#pragma once

#include "app/domain/settings/backup_settings.h"
#include "app/services/backup/backup_folder.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace uketsuke {

class Clock;
class DatabaseThread;
class SettingsService;

/// The settings with the version that a change must have seen.
struct BackupSettingsSeen {
    BackupSettings settings;
    int version = 0;
};

/// How the backups stand, for whoever must look after them.
struct BackupOverview {
    BackupSettings settings;
    std::optional<QDateTime> newest; ///< that is readable now
    bool isFolderThere = true;
    bool isDue = false;    ///< the daily one is to be made
    bool isMissed = false; ///< none is younger than two days
};

/// Backups of the embedded database while desks work on it. Writing and looking happen on a thread of their own; the
/// end of the service stops a backup that is being written.
class BackupService
{
public:
    BackupService(DatabaseThread& database, SettingsService& settings, const Clock& clock);
    ~BackupService();
    BackupService(const BackupService&) = delete;
    BackupService& operator=(const BackupService&) = delete;

    /// Which file the desk works on; without one (PostgreSQL) everything here is Unsupported("backup.shared").
    void attach(const QString& databaseFile);

    [[nodiscard]] QFuture<Result<BackupSettingsSeen>> settings();
    /// IT alone; Invalid as validate(), Conflict. The new version.
    [[nodiscard]] QFuture<Result<int>> saveSettings(const BackupSettingsSeen& seen);

    /// Makes a backup now in `folder`, or in the setting's where it is empty; it is verified and in the journal, and
    /// what is too old has gone. Invalid("backup.folder") where none was chosen.
    [[nodiscard]] QFuture<Result<StoredBackup>> backUp(const QString& folder = {});
    /// What lies in the setting's folder, the newest first.
    [[nodiscard]] QFuture<Result<QList<StoredBackup>>> backups();
    [[nodiscard]] QFuture<Result<BackupOverview>> overview();

private:
    [[nodiscard]] Result<BackupSettings> readSettings();
    [[nodiscard]] Result<StoredBackup> makeNow(const QString& folder);
    [[nodiscard]] Result<BackupOverview> look();
    DatabaseThread& m_database;
    SettingsService& m_settings;
    const Clock& m_clock;
    QString m_databaseFile;
    std::atomic_bool m_isStopped = false;
    QThreadPool m_pool; ///< one after the other; its end waits for the one that runs
};

} // namespace uketsuke
