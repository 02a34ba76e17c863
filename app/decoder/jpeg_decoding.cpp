#include "app/decoder/jpeg_decoding.h"

#include "app/decoder/jpeg_reading.h"

namespace uketsuke {

PictureOutcome decodeJpeg(std::span<const unsigned char> file, PictureTarget target) {
    JpegReading reading;
    if (setjmp(reading.escape()) != 0)
        return reading.failure();
    return reading.decode(file, target);
}

} // namespace uketsuke
