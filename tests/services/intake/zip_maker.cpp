#include "tests/services/intake/zip_maker.h"

#include <QFile>

#include <algorithm>
#include <zip.h>

namespace uketsuke {
namespace {

/// libzip refuses names in encodings that it cannot guess: a stand-in of the same length is written and put right
/// after.
QByteArray standIn(qsizetype index, qsizetype length) {
    return QByteArray(length, static_cast<char>('P' + index));
}

/// Sets the flag of strong encryption in every header, local (flags at 6) and central (at 8).
void markStrong(QByteArray& bytes) {
    constexpr char strong = 1 << 6;
    for (const auto& [signature, offset] : {std::pair<QByteArray, int>{"PK\3\4", 6}, {"PK\1\2", 8}})
        for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
            bytes[at + offset] = static_cast<char>(bytes.at(at + offset) | strong);
}

void add(zip_t* archive, const ZipEntry& entry, const QByteArray& name) {
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        qFatal("the test's ZIP: %s", zip_strerror(archive));
    const auto at = static_cast<zip_uint64_t>(index);
    if (!entry.password.isEmpty())
        zip_file_set_encryption(archive, at, entry.isOldEncryption ? ZIP_EM_TRAD_PKWARE : ZIP_EM_AES_256,
                                entry.password.constData());
    if (entry.isLink)
        zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, 0120777U << 16);
    if (entry.isStored)
        zip_set_file_compression(archive, at, ZIP_CM_STORE, 0);
}

} // namespace

void makeZip(const QString& path, const QList<ZipEntry>& entries) {
    QFile::remove(path);
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    const auto writtenName = [&](qsizetype index) {
        const ZipEntry& entry = entries.at(index);
        return entry.isFlaggedUtf8 ? entry.name : standIn(index, entry.name.size());
    };
    for (qsizetype index = 0; index < entries.size(); ++index)
        add(archive, entries.at(index), writtenName(index));
    if (zip_close(archive) != 0)
        qFatal("the test's ZIP: %s", zip_strerror(archive));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the test's ZIP cannot be opened");
    QByteArray bytes = file.readAll();
    for (qsizetype index = 0; index < entries.size(); ++index)
        bytes.replace(writtenName(index), entries.at(index).name);
    const bool isStrong =
        std::any_of(entries.begin(), entries.end(), [](const ZipEntry& entry) { return entry.isStrongEncryption; });
    if (isStrong)
        markStrong(bytes);
    file.seek(0);
    file.write(bytes);
}

} // namespace uketsuke
