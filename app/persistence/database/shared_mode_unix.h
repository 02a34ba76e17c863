#pragma once

#include <sys/stat.h>

namespace uketsuke {

// The modes of a folder that several accounts share on Debian, and of what lies in it (shared_folder.h).

inline constexpr mode_t sharedFolderMode = 02770;
inline constexpr mode_t sharedFileMode = 0660;

/// Whether what is made in a folder of this mode belongs to its group, which may read and write there.
[[nodiscard]] inline bool isSharedMode(mode_t mode) {
    return S_ISDIR(mode) && (mode & S_ISGID) != 0 && (mode & S_IRWXG) == S_IRWXG;
}

} // namespace uketsuke
