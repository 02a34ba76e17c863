#include "tests/sudden_death/recording_vfs.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <mutex>
#include <new>

namespace uketsuke::sudden_death {
namespace {

std::mutex mutex;
QList<DiskEvent> recorded;
sqlite3_vfs* systemVfs = nullptr;

void keep(DiskEvent event) {
    const std::scoped_lock lock(mutex);
    recorded.append(std::move(event));
}

/// A file of ours; the system's follows it in memory.
struct RecordedFile {
    sqlite3_file base;
    QString* name; ///< null for temporary files, which nothing is kept of

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static RecordedFile& of(sqlite3_file* file) { return *reinterpret_cast<RecordedFile*>(file); }
};

int closeFile(sqlite3_file* file) {
    RecordedFile& ours = RecordedFile::of(file);
    delete ours.name;
    return ours.real()->pMethods == nullptr ? SQLITE_OK : ours.real()->pMethods->xClose(ours.real());
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xRead(real, bytes, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    RecordedFile& ours = RecordedFile::of(file);
    const int result = ours.real()->pMethods->xWrite(ours.real(), bytes, count, offset);
    if (ours.name != nullptr && result == SQLITE_OK)
        keep({DiskEvent::Kind::Write, *ours.name, offset, QByteArray(static_cast<const char*>(bytes), count)});
    return result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 length) {
    RecordedFile& ours = RecordedFile::of(file);
    const int result = ours.real()->pMethods->xTruncate(ours.real(), length);
    if (ours.name != nullptr && result == SQLITE_OK)
        keep({DiskEvent::Kind::Truncate, *ours.name, length, {}});
    return result;
}

int syncFile(sqlite3_file* file, int flags) {
    RecordedFile& ours = RecordedFile::of(file);
    const int result = ours.real()->pMethods->xSync(ours.real(), flags);
    if (ours.name != nullptr && result == SQLITE_OK)
        keep({DiskEvent::Kind::Sync, *ours.name, 0, {}});
    return result;
}

// What changes nothing on the disk goes to the system as it is.
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xFileSize(real, size);
}
int lockFile(sqlite3_file* file, int level) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xLock(real, level);
}
int unlockFile(sqlite3_file* file, int level) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xUnlock(real, level);
}
int checkReservedLock(sqlite3_file* file, int* result) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xCheckReservedLock(real, result);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xFileControl(real, operation, argument);
}
int sectorSize(sqlite3_file* file) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xSectorSize(real);
}
/// Nothing is promised beyond what every disk does: no atomic write, no power-safe overwrite.
int deviceCharacteristics(sqlite3_file*) {
    return 0;
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xShmMap(real, page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xShmLock(real, offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    sqlite3_file* real = RecordedFile::of(file).real();
    real->pMethods->xShmBarrier(real);
}
int shmUnmap(sqlite3_file* file, int deletes) {
    sqlite3_file* real = RecordedFile::of(file).real();
    return real->pMethods->xShmUnmap(real, deletes);
}

constexpr sqlite3_io_methods methods{
    2,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
    shmUnmap,   nullptr,           nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    auto* ours = new (file) RecordedFile{};
    const int result = systemVfs->xOpen(systemVfs, path, ours->real(), flags, outFlags);
    ours->name = path == nullptr ? nullptr : new QString(QFileInfo(QString::fromUtf8(path)).fileName());
    ours->base.pMethods = &methods; // also where it failed: close frees the name
    return result;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncsFolder) {
    const int result = systemVfs->xDelete(systemVfs, path, syncsFolder);
    if (result == SQLITE_OK)
        keep({DiskEvent::Kind::Delete, QFileInfo(QString::fromUtf8(path)).fileName(), 0, {}});
    return result;
}

sqlite3_vfs recordingVfs;

} // namespace

DiskRecording::DiskRecording() {
    systemVfs = sqlite3_vfs_find(nullptr);
    recorded.clear();
    recordingVfs = *systemVfs;
    recordingVfs.zName = "recording";
    recordingVfs.pNext = nullptr;
    recordingVfs.szOsFile = static_cast<int>(sizeof(RecordedFile)) + systemVfs->szOsFile;
    recordingVfs.xOpen = openFile;
    recordingVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&recordingVfs, 1);
}

DiskRecording::~DiskRecording() {
    sqlite3_vfs_unregister(&recordingVfs);
    sqlite3_vfs_register(systemVfs, 1);
}

void DiskRecording::mark(const QByteArray& words) {
    keep({DiskEvent::Kind::Mark, {}, 0, words});
}

QList<DiskEvent> DiskRecording::events() const {
    const std::scoped_lock lock(mutex);
    return recorded;
}

namespace {

void write(QByteArray& file, const DiskEvent& event) {
    if (event.kind == DiskEvent::Kind::Truncate) {
        file.resize(event.offset);
        return;
    }
    const qsizetype end = event.offset + event.content.size();
    if (file.size() < end)
        file.append(QByteArray(end - file.size(), '\0'));
    file.replace(event.offset, event.content.size(), event.content);
}

/// The first sectors of a write, as a disk leaves it that was writing.
DiskEvent torn(const DiskEvent& event, std::mt19937& dice) {
    constexpr qsizetype sector = 512;
    DiskEvent part = event;
    if (part.kind == DiskEvent::Kind::Write)
        part.content.truncate(qsizetype(dice()) % (part.content.size() / sector + 1) * sector);
    return part;
}

} // namespace

void PlayedDisk::play(const DiskEvent& event) {
    switch (event.kind) {
    case DiskEvent::Kind::Write:
    case DiskEvent::Kind::Truncate:
        m_pending[event.file].append(event);
        break;
    case DiskEvent::Kind::Sync:
        if (m_keepsSyncs)
            for (const DiskEvent& pending : m_pending.take(event.file))
                write(m_durable[event.file], pending);
        break;
    case DiskEvent::Kind::Delete: // file systems bring what happens to a folder to the disk in its order
        m_pending.remove(event.file);
        m_durable.remove(event.file);
        break;
    case DiskEvent::Kind::Mark:
        break;
    }
}

QHash<QString, QByteArray> PlayedDisk::afterPowerLoss(Unsynced unsynced, std::mt19937& dice) const {
    QHash<QString, QByteArray> files = m_durable;
    for (auto pending = m_pending.begin(); pending != m_pending.end(); ++pending)
        for (const DiskEvent& event : pending.value()) {
            const bool isKept = unsynced == Unsynced::Kept || (unsynced != Unsynced::Lost && dice() % 2 == 0);
            if (isKept)
                write(files[pending.key()], unsynced == Unsynced::Torn ? torn(event, dice) : event);
        }
    return files;
}

} // namespace uketsuke::sudden_death
