#include "app/decoder/exif_orientation.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace uketsuke {

namespace {

constexpr std::array<unsigned char, 6> exifHead{'E', 'x', 'i', 'f', 0, 0};
constexpr std::uint32_t orientationTag = 0x0112;
constexpr std::size_t entrySize = 12;

/// A TIFF structure in one of its two byte orders; a read beyond the end gives 0.
struct TiffReading {
    std::span<const unsigned char> bytes;
    bool isLittleEndian;

    [[nodiscard]] std::uint32_t number(std::size_t offset, std::size_t length) const {
        if (offset > bytes.size() || bytes.size() - offset < length)
            return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = (value << 8) | bytes[offset + (isLittleEndian ? length - 1 - i : i)];
        return value;
    }
};

} // namespace

int exifOrientation(std::span<const unsigned char> segment) {
    if (segment.size() < exifHead.size() + 8 || !std::equal(exifHead.begin(), exifHead.end(), segment.begin()))
        return 1;
    const auto tiff = segment.subspan(exifHead.size());
    if (tiff[0] != tiff[1] || (tiff[0] != 'I' && tiff[0] != 'M'))
        return 1;
    const TiffReading reading{tiff, tiff[0] == 'I'};
    const std::size_t directory = reading.number(4, 4);
    const std::uint32_t entryCount = reading.number(directory, 2);
    for (std::uint32_t i = 0; i < entryCount; ++i) {
        const std::size_t entry = directory + 2 + i * entrySize;
        if (entry >= tiff.size())
            break;
        if (reading.number(entry, 2) != orientationTag)
            continue;
        const std::uint32_t value = reading.number(entry + 8, 2);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

} // namespace uketsuke
