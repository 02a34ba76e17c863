#include "app/persistence/backup/file_durability.h"

#include <QDir>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

std::wstring wide(const QString& path) {
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

Result<void> flushToDisk(const QString& file) {
    const HANDLE handle = CreateFileW(wide(file).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return fail(ErrorKind::Unreachable, u"file.flush"_s);
    const bool isFlushed = FlushFileBuffers(handle) != 0;
    CloseHandle(handle);
    if (!isFlushed)
        return fail(ErrorKind::Unreachable, u"file.flush"_s);
    return {};
}

Result<void> renameForGood(const QString& from, const QString& to) {
    // Without MOVEFILE_REPLACE_EXISTING and MOVEFILE_COPY_ALLOWED: neither replaces nor copies.
    if (MoveFileExW(wide(from).c_str(), wide(to).c_str(), MOVEFILE_WRITE_THROUGH) != 0)
        return {};
    switch (GetLastError()) {
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return fail(ErrorKind::Conflict, u"file.exists"_s);
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return fail(ErrorKind::Busy, u"file.in_use"_s);
    default:
        return fail(ErrorKind::Unreachable, u"file.rename"_s);
    }
}

} // namespace uketsuke
