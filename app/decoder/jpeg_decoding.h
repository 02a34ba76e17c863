#pragma once

#include "app/decoder/picture_target.h"

#include <span>

namespace uketsuke {

/// Decodes a JPEG with libjpeg-turbo at 1/1, 1/2, 1/4 or 1/8. For a box it is upright by its EXIF orientation; at its
/// own size the orientation is left to whoever paints it. What libjpeg warns of makes it Damaged: a cut file is a
/// success to libjpeg, half grey.
[[nodiscard]] PictureOutcome decodeJpeg(std::span<const unsigned char> file, PictureTarget target);

} // namespace uketsuke
