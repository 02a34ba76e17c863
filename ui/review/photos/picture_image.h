#pragma once

#include "app/services/documents/decoding/decoded_picture.h"

#include <QImage>

namespace uketsuke {

/// The decoded pixels as a QImage, without a copy: it keeps the decoder's slot until its last copy is gone.
/// The orientation is not applied.
[[nodiscard]] QImage imageOf(const DecodedPicture& picture);

} // namespace uketsuke
