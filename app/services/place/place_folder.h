#pragma once

#include "app/domain/result.h"

#include <QString>

namespace uketsuke {

// What differs between the systems, as done by an administrator; place_folder_unix.cpp and place_folder_windows.cpp.

/// The group that shares the place where IT names none: uketsuke on Debian, Uketsuke on Windows.
[[nodiscard]] QString usualGroup();

/// Makes a folder that the accounts of a group share, or gives one that is there that access, and the files of a
/// database that lie in it. On Debian root owns it, mode 2770, files 0660; on Windows administrators and the system
/// have full access and the group may modify, files inherit that. `folder` is a whole path. Nothing is changed where it
/// is refused: NotPermitted("place.not_administrator"), NotFound("place.group") there is no such group,
/// Invalid("place.closed_above") the group cannot come through a folder above it. Unreachable("place.not_made") where
/// the disk or the system refused half way.
[[nodiscard]] Result<void> makePlaceFolder(const QString& folder, const QString& group);

/// Makes a setting file readable for every account and writable for administrators alone.
/// Unreachable("place.setting_not_written").
[[nodiscard]] Result<void> letEveryAccountRead(const QString& settingFile);

} // namespace uketsuke
