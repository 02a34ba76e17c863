#pragma once

#include <cstdint>

namespace uketsuke::decode_limits {

inline constexpr std::int64_t pixels = 120'000'000;     ///< of one picture
inline constexpr int side = 30'000;                     ///< pixels
inline constexpr double pagePoints = 20'000;            ///< side of a PDF page, 1/72 inch
inline constexpr int jpegScans = 100;                   ///< of a progressive JPEG; an honest one has about ten
inline constexpr int heifTiles = 1'024;                 ///< of one HEIC; 120 megapixels of a telephone have 458
inline constexpr int imageMegabytes = 512;              ///< of one QImage while it is read
inline constexpr std::uint64_t dataBytes = 600'000'000; ///< of the whole process, without the shared memory

[[nodiscard]] constexpr bool allowsSize(std::int64_t width, std::int64_t height) {
    return width > 0 && height > 0 && width <= side && height <= side && width * height <= pixels;
}

} // namespace uketsuke::decode_limits
