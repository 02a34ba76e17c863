#include "app/persistence/database/network_folder.h"

#include <QStorageInfo>

namespace uketsuke {

bool isOnNetworkDrive(const QString& path) {
    return isNetworkFileSystem(QStorageInfo(path).fileSystemType());
}

} // namespace uketsuke
