#include "app/decoder/exif_orientation.h"

#include <gtest/gtest.h>

#include <string>

using namespace std::string_literals;

namespace uketsuke {

namespace {

int orientationOf(const std::string& segment) {
    return exifOrientation({reinterpret_cast<const unsigned char*>(segment.data()), segment.size()});
}

const std::string bigEndianSix = "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"s;

} // namespace

TEST(ExifOrientation, IsReadInBothByteOrders) {
    EXPECT_EQ(orientationOf(bigEndianSix), 6);
    EXPECT_EQ(orientationOf("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0"s), 8);
}

TEST(ExifOrientation, IsUprightWhereNothingIsSaid) {
    EXPECT_EQ(orientationOf({}), 1);
    EXPECT_EQ(orientationOf("JFIF\0\x01\x01\0\0\x01\0\x01\0\0"s), 1);
    EXPECT_EQ(orientationOf("Exif\0\0MM\0*\0\0\0\x08\0\0"s), 1);
}

TEST(ExifOrientation, IgnoresANumberThatDoesNotExist) {
    std::string segment = bigEndianSix;
    segment[segment.size() - 3] = 9;
    EXPECT_EQ(orientationOf(segment), 1);
}

TEST(ExifOrientation, NeverReadsBeyondTheSegment) {
    for (std::size_t length = 0; length < bigEndianSix.size() - 3; ++length)
        EXPECT_EQ(orientationOf(bigEndianSix.substr(0, length)), 1) << length;
    EXPECT_EQ(orientationOf("Exif\0\0MM\0*\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s), 1);
}

} // namespace uketsuke
