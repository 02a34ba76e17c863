#include "tests/decoder/bare_jpeg.h"

#include <cstdio> // before jpeglib.h

#include <jpeglib.h>

namespace uketsuke {
namespace {

/// A file whose head has been read.
struct OpenJpeg {
    explicit OpenJpeg(const QByteArray& file) {
        jpeg.err = jpeg_std_error(&errors);
        jpeg_create_decompress(&jpeg);
        jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(file.constData()),
                     static_cast<unsigned long>(file.size()));
        jpeg_read_header(&jpeg, TRUE);
    }
    ~OpenJpeg() { jpeg_destroy_decompress(&jpeg); }
    OpenJpeg(const OpenJpeg&) = delete;
    OpenJpeg& operator=(const OpenJpeg&) = delete;
    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
};

} // namespace

void decodeBare(const QByteArray& file, unsigned denominator, std::vector<unsigned char>& pixels) {
    OpenJpeg open(file);
    jpeg_decompress_struct& jpeg = open.jpeg;
    jpeg.scale_denom = denominator;
    jpeg.out_color_space = JCS_EXT_BGRA;
    jpeg_start_decompress(&jpeg);
    pixels.resize(std::size_t(4) * jpeg.output_width * jpeg.output_height);
    while (jpeg.output_scanline < jpeg.output_height) {
        JSAMPROW row = pixels.data() + std::size_t(4) * jpeg.output_width * jpeg.output_scanline;
        jpeg_read_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_decompress(&jpeg);
}

QSize sizeOfJpeg(const QByteArray& file) {
    const OpenJpeg open(file);
    return {int(open.jpeg.image_width), int(open.jpeg.image_height)};
}

} // namespace uketsuke
