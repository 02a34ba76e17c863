#pragma once

#include "app/decoder/picture_target.h"

#include <span>

namespace uketsuke {

/// Decodes the main picture of a HEIC (ISO/IEC 23008-12, coded by HEVC) by libheif and libde265, upright: libheif does
/// what the file says of turning, mirroring and cropping, and a phone's EXIF says the same once more. A cut file is
/// Damaged, its tiles that did not come are grey; Broken where not even the first one came, or where another codec than
/// HEVC was used. TooLarge beyond decode_limits.
[[nodiscard]] PictureOutcome decodeHeif(std::span<const unsigned char> file, PictureTarget target);

} // namespace uketsuke
