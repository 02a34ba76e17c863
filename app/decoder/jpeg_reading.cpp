#include "app/decoder/jpeg_reading.h"

#include "app/decoder/decode_limits.h"
#include "app/decoder/exif_orientation.h"
#include "app/decoder/scale_choice.h"
#include "app/decoder/upright_turn.h"

#include <jerror.h>

namespace uketsuke {

using decoder_protocol::Status;

namespace {

constexpr int stripRows = 16;
constexpr int exifMarker = JPEG_APP0 + 1;

/// Warnings about how a file was written that cost no pixel.
bool isHarmless(int warning) {
    return warning == JWRN_ADOBE_XFORM || warning == JWRN_JFIF_MAJOR || warning == JWRN_NOT_SEQUENTIAL;
}

/// CMYK as libjpeg gives it → 0xFFRRGGBB, in place. Adobe's files store the ink inverted.
void mixInks(std::uint32_t* pixels, std::size_t count, bool isInverted) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t flip = isInverted ? 0 : 0xFFFFFFFFU;
        const std::uint32_t light = pixels[i] ^ flip;
        const std::uint32_t black = light >> 24;
        const auto mixed = [&](int shift) { return ((light >> shift) & 0xFF) * black / 255; };
        pixels[i] = 0xFF000000U | (mixed(0) << 16) | (mixed(8) << 8) | mixed(16);
    }
}

} // namespace

JpegReading::JpegReading() {
    m_jpeg.err = jpeg_std_error(&m_errors.base);
    m_errors.base.error_exit = &JpegReading::leave;
    m_errors.base.emit_message = &JpegReading::hear;
    m_errors.failure = Status::Broken;
    m_progress.progress_monitor = &JpegReading::limitScans;
}

JpegReading::~JpegReading() {
    jpeg_destroy_decompress(&m_jpeg);
}

void JpegReading::leave(j_common_ptr jpeg) {
    auto* errors = reinterpret_cast<Errors*>(jpeg->err);
    if (jpeg->err->msg_code == JERR_OUT_OF_MEMORY)
        errors->failure = Status::TooLarge;
    std::longjmp(errors->escape, 1);
}

void JpegReading::hear(j_common_ptr jpeg, int level) {
    if (level < 0 && !isHarmless(jpeg->err->msg_code))
        ++reinterpret_cast<Errors*>(jpeg->err)->damageCount;
}

void JpegReading::limitScans(j_common_ptr jpeg) {
    if (reinterpret_cast<j_decompress_ptr>(jpeg)->input_scan_number <= decode_limits::jpegScans)
        return;
    auto* errors = reinterpret_cast<Errors*>(jpeg->err);
    errors->failure = Status::TooLarge;
    std::longjmp(errors->escape, 1);
}

int JpegReading::orientation() const {
    for (const jpeg_marker_struct* marker = m_jpeg.marker_list; marker != nullptr; marker = marker->next)
        if (marker->marker == exifMarker && marker->data_length > 6 && marker->data[0] == 'E')
            return exifOrientation({marker->data, marker->data_length});
    return 1;
}

PictureOutcome JpegReading::decode(std::span<const unsigned char> file, const PictureTarget& target) {
    jpeg_create_decompress(&m_jpeg);
    m_jpeg.progress = &m_progress;
    jpeg_save_markers(&m_jpeg, exifMarker, 0xFFFF);
    jpeg_mem_src(&m_jpeg, file.data(), static_cast<unsigned long>(file.size()));
    jpeg_read_header(&m_jpeg, TRUE);
    if (!decode_limits::allowsSize(m_jpeg.image_width, m_jpeg.image_height))
        return refused(Status::TooLarge);

    PictureOutcome outcome;
    const int stored = orientation();
    const QSize storedSize(static_cast<int>(m_jpeg.image_width), static_cast<int>(m_jpeg.image_height));
    outcome.fullSize = UprightTurn::swapsSides(stored) ? storedSize.transposed() : storedSize;
    if (QRect part = wantedPart(target, stored, storedSize); !part.isNull()) {
        readPart(part, target);
        outcome.size = part.size();
        outcome.orientation = stored;
        outcome.part = uprightPart(stored, storedSize, part);
        outcome.status = condition();
        return outcome;
    }
    const int denominator = chooseDenominator(outcome.fullSize, target.box, target.pixels.size());
    if (denominator == 0)
        return refused(Status::TooLarge);
    start(denominator);

    // A large picture is turned by whoever paints it: turning 48 MB takes as long again as reading the file.
    outcome.orientation = target.box.isEmpty() ? stored : 1;
    const int turn = target.box.isEmpty() ? 1 : stored;
    target.announce(std::size_t(4) * m_jpeg.output_width * m_jpeg.output_height,
                    UprightTurn::swapsSides(turn) ? WritingOrder::Everywhere : WritingOrder::FromTheTop);
    auto* pixels = reinterpret_cast<std::uint32_t*>(target.pixels.data());
    const QSize scaled(static_cast<int>(m_jpeg.output_width), static_cast<int>(m_jpeg.output_height));
    if (turn == 1 && !hasFourComponents())
        readRowsInto(pixels, m_jpeg.output_height);
    else
        readRows(UprightTurn(turn, scaled, pixels));
    jpeg_finish_decompress(&m_jpeg);

    outcome.size = UprightTurn::swapsSides(turn) ? scaled.transposed() : scaled;
    outcome.status = condition();
    return outcome;
}

void JpegReading::start(int denominator) {
    m_jpeg.scale_num = 1;
    m_jpeg.scale_denom = static_cast<unsigned>(denominator);
    // BGRA in memory is 0xFFRRGGBB as a number: little-endian, as every PC this runs on.
    m_jpeg.out_color_space = hasFourComponents() ? JCS_CMYK : JCS_EXT_BGRA;
    jpeg_start_decompress(&m_jpeg);
}

QRect JpegReading::wantedPart(const PictureTarget& target, int orientation, QSize stored) const {
    if (target.part.isEmpty() || !target.box.isEmpty() || hasFourComponents())
        return {};
    const QRect part = storedPart(orientation, stored, target.part).intersected(QRect({}, stored));
    // libjpeg begins at a block's edge.
    const std::size_t width = std::size_t(part.width()) + std::size_t(m_jpeg.max_h_samp_factor) * DCTSIZE;
    const bool fits = std::size_t(4) * width * std::size_t(part.height()) <= target.pixels.size();
    return part.isEmpty() || part.size() == stored || !fits ? QRect() : part;
}

void JpegReading::readPart(QRect& part, const PictureTarget& target) {
    start(1);
    auto left = static_cast<JDIMENSION>(part.x());
    auto width = static_cast<JDIMENSION>(part.width());
    jpeg_crop_scanline(&m_jpeg, &left, &width);
    part = QRect(static_cast<int>(left), part.y(), static_cast<int>(width), part.height());
    target.announce(std::size_t(4) * width * std::size_t(part.height()), WritingOrder::FromTheTop);
    jpeg_skip_scanlines(&m_jpeg, static_cast<JDIMENSION>(part.y()));
    readRowsInto(reinterpret_cast<std::uint32_t*>(target.pixels.data()),
                 static_cast<JDIMENSION>(part.y() + part.height()));
    jpeg_abort_decompress(&m_jpeg); // what lies below is not wanted
}

void JpegReading::readRowsInto(std::uint32_t* pixels, JDIMENSION end) {
    JSAMPROW rows[stripRows];
    while (m_jpeg.output_scanline < end) {
        const JDIMENSION left = end - m_jpeg.output_scanline;
        const JDIMENSION wanted = left < stripRows ? left : stripRows;
        for (JDIMENSION i = 0; i < wanted; ++i)
            rows[i] = reinterpret_cast<JSAMPROW>(pixels + std::size_t(i) * m_jpeg.output_width);
        pixels += std::size_t(jpeg_read_scanlines(&m_jpeg, rows, wanted)) * m_jpeg.output_width;
    }
}

void JpegReading::readRows(const UprightTurn& turn) {
    m_strip.resize(std::size_t(m_jpeg.output_width) * stripRows);
    while (m_jpeg.output_scanline < m_jpeg.output_height) {
        const int firstRow = static_cast<int>(m_jpeg.output_scanline);
        const std::size_t count = std::size_t(m_jpeg.output_width) * static_cast<std::size_t>(readStrip());
        if (hasFourComponents())
            mixInks(m_strip.data(), count, m_jpeg.saw_Adobe_marker != 0);
        turn.writeRows({m_strip.data(), count}, firstRow);
    }
}

int JpegReading::readStrip() {
    JSAMPROW rows[stripRows];
    for (std::size_t i = 0; i < stripRows; ++i)
        rows[i] = reinterpret_cast<JSAMPROW>(m_strip.data() + i * m_jpeg.output_width);
    JDIMENSION count = 0;
    while (count < stripRows && m_jpeg.output_scanline < m_jpeg.output_height)
        count += jpeg_read_scanlines(&m_jpeg, rows + count, stripRows - count);
    return static_cast<int>(count);
}

} // namespace uketsuke
