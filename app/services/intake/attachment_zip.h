#pragma once

#include "app/services/intake/attachment_source.h"

namespace uketsuke {

/// A ZIP by libzip; names in UTF-8 or CP932. Entries that leave the ZIP, would blow up or come twice are left out.
/// Errors as AttachmentSource::open says.
[[nodiscard]] Result<std::unique_ptr<AttachmentSource>>
openAttachmentZip(const QString& path, const AttachmentLimits& limits, const QString& password);

/// Whether a path inside a ZIP stays inside: no "..", root, drive letter, backslash trick or control character.
[[nodiscard]] bool isSafeZipPath(const QString& path);

} // namespace uketsuke
