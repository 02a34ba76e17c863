#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <random>

namespace uketsuke::sudden_death {

/// What SQLite asked of the disk, in order, and what the desk said in between.
struct DiskEvent {
    enum class Kind { Write, Truncate, Sync, Delete, Mark };
    Kind kind = Kind::Mark;
    QString file;       ///< its name without the folder
    qint64 offset = 0;  ///< of a write; the new length of a truncation
    QByteArray content; ///< of a write; the words of a mark
};

/// While one exists, every database that is opened goes through a layer below SQLite (a VFS,
/// https://www.sqlite.org/vfs.html). Shared memory goes past it. One at a time.
class DiskLayer
{
public:
    DiskLayer();
    ~DiskLayer();
    DiskLayer(const DiskLayer&) = delete;
    DiskLayer& operator=(const DiskLayer&) = delete;
};

/// Keeps what is written and when it is made durable.
class DiskRecording : public DiskLayer
{
public:
    DiskRecording();
    ~DiskRecording();

    void mark(const QByteArray& words);
    [[nodiscard]] QList<DiskEvent> events() const;
};

enum class DiskFailure { Full, WriteFault, SyncFault, ReadOnly };
inline constexpr std::array allDiskFailures{DiskFailure::Full, DiskFailure::WriteFault, DiskFailure::SyncFault,
                                            DiskFailure::ReadOnly};

/// A disk that fails when it is told to.
class FailingDisk : public DiskLayer
{
public:
    ~FailingDisk();
    /// From the write (or sync) after `good` more on; for good, until it is healed.
    void fail(DiskFailure failure, int good = 0);
    void heal();
    /// Whether the disk has refused anything since fail().
    [[nodiscard]] bool hasRefused() const;
};

/// What became of the writes that no sync had followed when the power went.
enum class Unsynced { Lost, Kept, Some, Torn };
inline constexpr std::array allUnsynced{Unsynced::Lost, Unsynced::Kept, Unsynced::Some, Unsynced::Torn};

/// The files on a disk, played from a recording: what is durable, and what only might be.
class PlayedDisk
{
public:
    /// `files`: name → content before the recording. Without `keepsSyncs` the disk forgets what it promised.
    PlayedDisk(QHash<QString, QByteArray> files, bool keepsSyncs)
        : m_durable(std::move(files)), m_keepsSyncs(keepsSyncs) {}
    void play(const DiskEvent& event);
    /// The files as they lie there when the power is back.
    [[nodiscard]] QHash<QString, QByteArray> afterPowerLoss(Unsynced unsynced, std::mt19937& dice) const;

private:
    QHash<QString, QByteArray> m_durable;
    QHash<QString, QList<DiskEvent>> m_pending;
    bool m_keepsSyncs;
};

} // namespace uketsuke::sudden_death
