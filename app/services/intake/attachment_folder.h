#pragma once

#include "app/services/intake/attachment_source.h"

namespace uketsuke {

/// A folder with files, also in folders below; links are not followed.
[[nodiscard]] Result<std::unique_ptr<AttachmentSource>> openAttachmentFolder(const QString& path,
                                                                             const AttachmentLimits& limits);

} // namespace uketsuke
