#pragma once

#include <QString>

namespace uketsuke {

/// Whether this file, or the folder that it will lie in, is on another computer's disk: a UNC path (\\server\share), a
/// network drive of Windows, NFS, SMB or the like.
[[nodiscard]] bool liesOnNetwork(const QString& file);

/// By the path alone, on every system.
[[nodiscard]] bool isUncPath(const QString& path);
/// By the kind of file system, as QStorageInfo names it.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// The system's own answer, for a path that exists.
[[nodiscard]] bool isOnNetworkDrive(const QString& path);

} // namespace uketsuke
