#include "app/persistence/database/network_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace uketsuke {

bool liesOnNetwork(const QString& file) {
    if (isUncPath(file))
        return true;
    QString path = QFileInfo(file).absoluteFilePath();
    while (!QFileInfo::exists(path) && path != QFileInfo(path).absolutePath())
        path = QFileInfo(path).absolutePath();
    const QString real = QFileInfo(path).canonicalFilePath(); // a link may lead there
    return isUncPath(real) || isOnNetworkDrive(real.isEmpty() ? path : real);
}

bool isUncPath(const QString& path) {
    return path.startsWith(QLatin1StringView("\\\\")) || path.startsWith(QLatin1StringView("//"));
}

bool isNetworkFileSystem(const QByteArray& type) {
    static constexpr std::array<QByteArrayView, 14> network{"nfs",  "nfs4",   "cifs",      "smb",       "smb2",
                                                            "smb3", "smbfs",  "afs",       "ncpfs",     "9p",
                                                            "ceph", "lustre", "glusterfs", "fuse.sshfs"};
    return std::find(network.begin(), network.end(), type.toLower()) != network.end();
}

} // namespace uketsuke
