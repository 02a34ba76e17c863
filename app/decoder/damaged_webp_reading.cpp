#include "app/decoder/damaged_webp_reading.h"

#include "app/decoder/decode_limits.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <QColor>

#include <memory>

namespace uketsuke {

namespace {

struct FreeWebP {
    void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
    void operator()(WebPIDecoder* decoder) const { WebPIDelete(decoder); }
};

/// Decodes as many rows as there are into `image`; how many these were.
int readRows(const WebPData& frame, QImage& image, qsizetype offset) {
    const std::unique_ptr<WebPIDecoder, FreeWebP> decoder(
        WebPINewRGB(MODE_RGBA, image.bits() + offset, static_cast<std::size_t>(image.sizeInBytes() - offset),
                    static_cast<int>(image.bytesPerLine())));
    if (!decoder)
        return 0;
    static_cast<void>(WebPIAppend(decoder.get(), frame.bytes, frame.size));
    int rows = 0;
    return WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr) == nullptr ? 0 : rows;
}

} // namespace

QImage readDamagedWebP(std::span<const unsigned char> file) {
    const WebPData data{file.data(), file.size()};
    WebPDemuxState state = WEBP_DEMUX_PARSING_HEADER;
    const std::unique_ptr<WebPDemuxer, FreeWebP> demuxer(WebPDemuxPartial(&data, &state));
    if (!demuxer)
        return {};
    const auto width = qint64(WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_WIDTH));
    const auto height = qint64(WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_HEIGHT));
    WebPIterator frame;
    if (!decode_limits::allowsSize(width, height) || WebPDemuxGetFrame(demuxer.get(), 1, &frame) == 0)
        return {};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGBA8888);
    const bool isInside = frame.x_offset >= 0 && frame.y_offset >= 0 && frame.x_offset + qint64(frame.width) <= width &&
                          frame.y_offset + qint64(frame.height) <= height;
    int rows = 0;
    if (!image.isNull() && isInside) {
        image.fill(QColor(Qt::gray));
        rows = readRows(frame.fragment, image, frame.y_offset * image.bytesPerLine() + qsizetype(4) * frame.x_offset);
    }
    WebPDemuxReleaseIterator(&frame);
    return rows > 0 ? image : QImage();
}

} // namespace uketsuke
