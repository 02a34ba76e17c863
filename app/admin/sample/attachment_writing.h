#pragma once

#include "app/admin/sample/picture_stream.h"

#include <QDate>

namespace uketsuke {

/// A ZIP with names flagged UTF-8, stored without packing (pictures are packed already), every file of the same day.
/// Unreachable("sample.write"), or why a picture could not be made.
[[nodiscard]] Result<void> writeZip(const QString& path, PictureStream& pictures, const QDate& day);

/// The same files below a folder.
[[nodiscard]] Result<void> writeFolder(const QString& path, PictureStream& pictures);

} // namespace uketsuke
