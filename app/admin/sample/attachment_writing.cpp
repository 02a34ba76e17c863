#include "app/admin/sample/attachment_writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <cstring>
#include <list>
#include <memory>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// One file for libzip, which asks for its bytes only when it writes them.
struct LazyEntry {
    PictureStream& pictures;
    qsizetype index;
    std::optional<Error>& failure;
    QByteArray bytes;
    qsizetype read = 0;

    bool load() {
        if (!bytes.isEmpty())
            return true;
        const auto made = pictures.bytesAt(index);
        if (!made)
            failure = made.error();
        bytes = made.value_or(QByteArray());
        return made.has_value();
    }

    zip_int64_t readInto(void* data, zip_uint64_t length) {
        const qsizetype part = qMin(static_cast<qsizetype>(length), bytes.size() - read);
        std::memcpy(data, bytes.constData() + read, static_cast<size_t>(part));
        read += part;
        return part;
    }

    zip_int64_t stat(void* data) const {
        auto* facts = static_cast<zip_stat_t*>(data);
        zip_stat_init(facts);
        facts->valid = ZIP_STAT_SIZE;
        facts->size = static_cast<zip_uint64_t>(bytes.size());
        return sizeof(zip_stat_t);
    }

    void forget() {
        bytes.clear();
        pictures.release(index);
    }
};

zip_int64_t answer(void* entry, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto* lazy = static_cast<LazyEntry*>(entry);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_OPEN:
        lazy->read = 0;
        return lazy->load() ? 0 : -1;
    case ZIP_SOURCE_READ:
        return lazy->readInto(data, length);
    case ZIP_SOURCE_STAT:
        return lazy->load() ? lazy->stat(data) : -1;
    case ZIP_SOURCE_CLOSE:
        lazy->forget();
        return 0;
    case ZIP_SOURCE_ERROR: {
        const int codes[] = {ZIP_ER_READ, 0};
        std::memcpy(data, codes, sizeof codes);
        return sizeof codes;
    }
    case ZIP_SOURCE_FREE:
        return 0;
    default: // libzip has more commands than a reader answers
        return -1;
    }
}

bool addEntry(zip_t* archive, LazyEntry& entry, zip_uint16_t dosDay) {
    zip_source_t* source = zip_source_function(archive, answer, &entry);
    if (source == nullptr)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, entry.pictures.nameAt(entry.index).toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(archive, place, 12 << 11, dosDay, 0) == 0;
}

} // namespace

Result<void> writeZip(const QString& path, PictureStream& pictures, const QDate& day) {
    const auto dosDay = static_cast<zip_uint16_t>((day.year() - 1980) << 9 | day.month() << 5 | day.day());
    std::optional<Error> failure;
    std::list<LazyEntry> entries; // must outlive the archive, which reads them when it is closed
    int code = 0;
    std::unique_ptr<zip_t, DiscardArchive> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return fail(ErrorKind::Unreachable, u"sample.write"_s);
    for (qsizetype index = 0; index < pictures.count(); ++index)
        if (!addEntry(archive.get(), entries.emplace_back(LazyEntry{pictures, index, failure, {}, 0}), dosDay))
            return fail(ErrorKind::Unreachable, u"sample.write"_s);
    if (zip_close(archive.get()) != 0)
        return tl::unexpected<Error>(failure.value_or(Error{ErrorKind::Unreachable, u"sample.write"_s}));
    static_cast<void>(archive.release()); // zip_close has freed it
    return {};
}

Result<void> writeFolder(const QString& path, PictureStream& pictures) {
    for (qsizetype index = 0; index < pictures.count(); ++index) {
        const auto bytes = pictures.bytesAt(index);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        const QString name = QDir(path).filePath(pictures.nameAt(index));
        QFile file(name);
        if (!QDir().mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(*bytes) != bytes->size())
            return fail(ErrorKind::Unreachable, u"sample.write"_s);
        pictures.release(index);
    }
    return {};
}

} // namespace uketsuke
