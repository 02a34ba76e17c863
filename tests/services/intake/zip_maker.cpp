#include "tests/services/intake/zip_maker.h"

#include <QFile>

#include <zip.h>

namespace uketsuke {
namespace {

/// libzip refuses names in encodings that it cannot guess: a stand-in of the same length is written and put right
/// after.
QByteArray standIn(qsizetype index, qsizetype length) {
    return QByteArray(length, static_cast<char>('P' + index));
}

void add(zip_t* archive, const ZipEntry& entry, const QByteArray& name) {
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        qFatal("the test's ZIP: %s", zip_strerror(archive));
    const auto at = static_cast<zip_uint64_t>(index);
    if (!entry.password.isEmpty())
        zip_file_set_encryption(archive, at, ZIP_EM_AES_256, entry.password.constData());
    if (entry.isLink)
        zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, 0120777U << 16);
    if (entry.isStored)
        zip_set_file_compression(archive, at, ZIP_CM_STORE, 0);
}

} // namespace

void makeZip(const QString& path, const QList<ZipEntry>& entries) {
    QFile::remove(path);
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (qsizetype index = 0; index < entries.size(); ++index)
        add(archive, entries.at(index), standIn(index, entries.at(index).name.size()));
    if (zip_close(archive) != 0)
        qFatal("the test's ZIP: %s", zip_strerror(archive));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the test's ZIP cannot be opened");
    QByteArray bytes = file.readAll();
    for (qsizetype index = 0; index < entries.size(); ++index)
        bytes.replace(standIn(index, entries.at(index).name.size()), entries.at(index).name);
    file.seek(0);
    file.write(bytes);
}

} // namespace uketsuke
