#include "app/persistence/database/network_folder.h"

#include <QDir>
#include <QStorageInfo>

#include <windows.h>

namespace uketsuke {

/// A letter that leads to another computer says so; NTFS is what its file system is called all the same.
bool isOnNetworkDrive(const QString& path) {
    const QString root = QDir::toNativeSeparators(QStorageInfo(path).rootPath());
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
}

} // namespace uketsuke
