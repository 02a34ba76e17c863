#pragma once

#include "app/services/backup/backup_service.h"

#include <QObject>
#include <QTimer>

namespace uketsuke {

/// Makes the daily backup while a desk is open, and says how the backups stand.
class BackupStation : public QObject
{
    Q_OBJECT
public:
    explicit BackupStation(BackupService& backups);

    /// Looks now and from time to time; a backup that is due is made. Again after each change of the settings.
    void start();
    /// Until the next start(): while the database is brought back from a backup.
    void stop();
    [[nodiscard]] const BackupOverview& overview() const { return m_overview; }

Q_SIGNALS:
    void overviewChanged();

private:
    void look();
    void take(const Result<BackupOverview>& overview);
    void takeMade(const Result<StoredBackup>& made);
    BackupService& m_backups;
    QTimer m_timer;
    BackupOverview m_overview;
    bool m_isBusy = false;
};

} // namespace uketsuke
