#include "app/persistence/backup/file_durability.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A folder, too, is a file to be flushed: the name of what lies in it.
bool flush(const QString& path, int flags) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFlushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isFlushed;
}

} // namespace

Result<void> flushToDisk(const QString& file) {
    if (!flush(file, O_RDONLY))
        return fail(ErrorKind::Unreachable, u"file.flush"_s);
    return {};
}

Result<void> renameForGood(const QString& from, const QString& to) {
    if (QFileInfo::exists(to))
        return fail(ErrorKind::Conflict, u"file.exists"_s);
    // Not QFile::rename(): where it cannot rename it copies and removes.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorKind::Unreachable, u"file.rename"_s);
    (void)flush(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY); // some network folders cannot
    return {};
}

} // namespace uketsuke
