#include "tests/sudden_death/disk_layer.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <mutex>
#include <new>
#include <optional>

namespace uketsuke::sudden_death {
namespace {

std::mutex mutex;
QList<DiskEvent> recorded;
bool isRecording = false;
std::optional<DiskFailure> presentFailure;
int goodLeft = 0; ///< operations of the failing kind before it fails
bool refusedSome = false;
sqlite3_vfs* systemVfs = nullptr;

void keep(DiskEvent event) {
    const std::scoped_lock lock(mutex);
    if (isRecording)
        recorded.append(std::move(event));
}

/// What the disk says to a write or a sync; SQLITE_OK while it is well.
int refusal(bool isSync) {
    const std::scoped_lock lock(mutex);
    if (!presentFailure || (*presentFailure == DiskFailure::SyncFault) != isSync || goodLeft-- > 0)
        return SQLITE_OK;
    goodLeft = 0;
    refusedSome = true;
    switch (*presentFailure) {
    case DiskFailure::Full:
        return SQLITE_FULL;
    case DiskFailure::WriteFault:
        return SQLITE_IOERR_WRITE;
    case DiskFailure::SyncFault:
        return SQLITE_IOERR_FSYNC;
    case DiskFailure::ReadOnly:
        return SQLITE_READONLY;
    }
    return SQLITE_OK;
}

/// A file of ours; the system's follows it in memory.
struct LayeredFile {
    sqlite3_file base;
    QString* name; ///< null for temporary files, which nothing is kept of

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static LayeredFile& of(sqlite3_file* file) { return *reinterpret_cast<LayeredFile*>(file); }
};

int closeFile(sqlite3_file* file) {
    LayeredFile& ours = LayeredFile::of(file);
    delete ours.name;
    return ours.real()->pMethods == nullptr ? SQLITE_OK : ours.real()->pMethods->xClose(ours.real());
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xRead(real, bytes, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    LayeredFile& ours = LayeredFile::of(file);
    if (const int refused = refusal(false); refused != SQLITE_OK)
        return refused;
    const int result = ours.real()->pMethods->xWrite(ours.real(), bytes, count, offset);
    if (ours.name != nullptr && result == SQLITE_OK)
        keep({DiskEvent::Kind::Write, *ours.name, offset, QByteArray(static_cast<const char*>(bytes), count)});
    return result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 length) {
    LayeredFile& ours = LayeredFile::of(file);
    const int result = ours.real()->pMethods->xTruncate(ours.real(), length);
    if (ours.name != nullptr && result == SQLITE_OK)
        keep({DiskEvent::Kind::Truncate, *ours.name, length, {}});
    return result;
}

int syncFile(sqlite3_file* file, int flags) {
    LayeredFile& ours = LayeredFile::of(file);
    if (const int refused = refusal(true); refused != SQLITE_OK)
        return refused;
    const int result = ours.real()->pMethods->xSync(ours.real(), flags);
    if (ours.name != nullptr && result == SQLITE_OK)
        keep({DiskEvent::Kind::Sync, *ours.name, 0, {}});
    return result;
}

// What changes nothing on the disk goes to the system as it is.
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xFileSize(real, size);
}
int lockFile(sqlite3_file* file, int level) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xLock(real, level);
}
int unlockFile(sqlite3_file* file, int level) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xUnlock(real, level);
}
int checkReservedLock(sqlite3_file* file, int* result) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xCheckReservedLock(real, result);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xFileControl(real, operation, argument);
}
int sectorSize(sqlite3_file* file) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xSectorSize(real);
}
/// Nothing is promised beyond what every disk does: no atomic write, no power-safe overwrite.
int deviceCharacteristics(sqlite3_file*) {
    return 0;
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xShmMap(real, page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xShmLock(real, offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    sqlite3_file* real = LayeredFile::of(file).real();
    real->pMethods->xShmBarrier(real);
}
int shmUnmap(sqlite3_file* file, int deletes) {
    sqlite3_file* real = LayeredFile::of(file).real();
    return real->pMethods->xShmUnmap(real, deletes);
}

constexpr sqlite3_io_methods methods{
    2,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
    shmUnmap,   nullptr,           nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    auto* ours = new (file) LayeredFile{};
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

sqlite3_vfs layerVfs;

} // namespace

DiskLayer::DiskLayer() {
    systemVfs = sqlite3_vfs_find(nullptr);
    layerVfs = *systemVfs;
    layerVfs.zName = "uketsuke-test";
    layerVfs.pNext = nullptr;
    layerVfs.szOsFile = static_cast<int>(sizeof(LayeredFile)) + systemVfs->szOsFile;
    layerVfs.xOpen = openFile;
    layerVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&layerVfs, 1);
}

DiskLayer::~DiskLayer() {
    sqlite3_vfs_unregister(&layerVfs);
    sqlite3_vfs_register(systemVfs, 1);
}

DiskRecording::DiskRecording() {
    const std::scoped_lock lock(mutex);
    recorded.clear();
    isRecording = true;
}

DiskRecording::~DiskRecording() {
    const std::scoped_lock lock(mutex);
    isRecording = false;
}

FailingDisk::~FailingDisk() {
    heal();
}

void FailingDisk::fail(DiskFailure wanted, int good) {
    const std::scoped_lock lock(mutex);
    presentFailure = wanted;
    goodLeft = good;
    refusedSome = false;
}

void FailingDisk::heal() {
    const std::scoped_lock lock(mutex);
    presentFailure.reset();
}

bool FailingDisk::hasRefused() const {
    const std::scoped_lock lock(mutex);
    return refusedSome;
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
