#pragma once

#include "app/admin/sample/sample_application.h"
#include "app/domain/result.h"

#include <QSize>

namespace uketsuke {

/// The bytes of one file: the same for the same facts. `photoSize` is the landscape size of the phone's photos.
/// Unsupported("sample.format") where Qt's plug-in for a format is missing.
[[nodiscard]] Result<QByteArray> pictureFile(const SampleAttachment& attachment, QSize photoSize);

/// The APP1 segment that says how the stored pixels are turned, with a word that this is a specimen.
[[nodiscard]] QByteArray exifSegment(int orientation);

} // namespace uketsuke
