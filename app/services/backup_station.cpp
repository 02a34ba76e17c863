#include "app/services/backup_station.h"

#include "app/services/when_finished.h"

using namespace std::chrono_literals;

namespace uketsuke {
namespace {

constexpr auto lookTime = 10min;

} // namespace

BackupStation::BackupStation(BackupService& backups) : m_backups(backups) {
    m_timer.setInterval(lookTime);
    connect(&m_timer, &QTimer::timeout, this, &BackupStation::look);
}

void BackupStation::start() {
    m_timer.start();
    look();
}

void BackupStation::stop() {
    m_timer.stop();
}

void BackupStation::look() {
    if (!m_isBusy)
        whenFinished(this, m_backups.overview(), [this](const Result<BackupOverview>& overview) { take(overview); });
}

void BackupStation::take(const Result<BackupOverview>& overview) {
    if (!overview)
        return; // the database's own trouble is told elsewhere
    m_overview = *overview;
    Q_EMIT overviewChanged();
    if (!m_overview.isDue || m_isBusy || !m_timer.isActive())
        return;
    m_isBusy = true;
    whenFinished(this, m_backups.backUp(), [this](const Result<StoredBackup>& made) { takeMade(made); });
}

void BackupStation::takeMade(const Result<StoredBackup>& made) {
    m_isBusy = false;
    if (made)
        return look();
    // It is tried again with the next look; where that goes on for two days the rail says so.
    qWarning("The daily backup was not made: %s", qPrintable(made.error().detail));
}

} // namespace uketsuke
