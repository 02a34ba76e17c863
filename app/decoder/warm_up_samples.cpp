#include "app/decoder/warm_up_samples.h"

namespace uketsuke {

namespace {

// One white pixel each.
constexpr char jpegSample[] =
    "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwS"
    "ExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==";
constexpr char pngSample[] =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";
constexpr char webpSample[] = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=";

/// A page with a word in a Latin and one in a Japanese font that are not embedded: PDFium looks for both.
constexpr char pdfSample[] =
    "%PDF-1.4\n"
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Contents 4 0 R"
    "/Resources<</Font<</L 5 0 R/J 6 0 R>>>>>>endobj\n"
    "4 0 obj<</Length 64>>stream\n"
    "BT /L 12 Tf 9 9 Td (Aa) Tj /J 12 Tf 0 20 Td <88A2> Tj ET       \n"
    "endstream endobj\n"
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    "6 0 obj<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/90ms-RKSJ-H/DescendantFonts[7 0 R]>>endobj\n"
    "7 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 8 0 R>>endobj\n"
    "8 0 obj<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
    "/Ascent 800/Descent -200/StemV 80>>endobj\n"
    "trailer<</Root 1 0 R/Size 9>>\n"
    "%%EOF\n";

/// A 1 × 1 grey TIFF, little-endian, one strip.
QByteArray tiffSample() {
    constexpr unsigned char entries[][4] = {{0x00, 1, 4, 1},  // ImageWidth
                                            {0x01, 1, 4, 1},  // ImageLength
                                            {0x02, 1, 3, 8},  // BitsPerSample
                                            {0x03, 1, 3, 1},  // no compression
                                            {0x06, 1, 3, 1},  // black is zero
                                            {0x11, 1, 4, 8},  // StripOffsets
                                            {0x16, 1, 4, 1},  // RowsPerStrip
                                            {0x17, 1, 4, 1}}; // StripByteCounts
    QByteArray file("II*\0\x0A\0\0\0\xFF\0\x08\0", 12);
    for (const auto& entry : entries) {
        const char bytes[] = {char(entry[0]), char(entry[1]), char(entry[2]), 0, 1, 0, 0, 0, char(entry[3]), 0, 0, 0};
        file.append(bytes, sizeof bytes);
    }
    return file.append(4, '\0');
}

} // namespace

QList<QByteArray> warmUpSamples() {
    return {QByteArray::fromBase64(jpegSample), QByteArray::fromBase64(pngSample), QByteArray::fromBase64(webpSample),
            tiffSample(), QByteArray(pdfSample, sizeof pdfSample - 1)};
}

} // namespace uketsuke
