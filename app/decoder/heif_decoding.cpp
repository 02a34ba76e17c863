#include "app/decoder/heif_decoding.h"

#include "app/decoder/decode_limits.h"
#include "app/decoder/heif_hevc_plugin.h"
#include "app/decoder/picture_canvas.h"
#include "app/decoder/scale_choice.h"

#include <libheif/heif.h>

#include <QtEndian>

#include <memory>
#include <vector>

namespace uketsuke {

using decoder_protocol::Status;

namespace {

struct FreeHeif {
    void operator()(heif_context* context) const { heif_context_free(context); }
    void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image* image) const { heif_image_release(image); }
    void operator()(heif_decoding_options* options) const { heif_decoding_options_free(options); }
};
template <typename T>
using Heif = std::unique_ptr<T, FreeHeif>;

Status statusOf(const heif_error& error) {
    const bool isTooLarge =
        error.code == heif_error_Memory_allocation_error || error.subcode == heif_suberror_Security_limit_exceeded;
    if (isTooLarge)
        return Status::TooLarge;
    // Another codec than HEVC, as AVIF has it.
    const bool isUnknown =
        error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype;
    return isUnknown ? Status::Unsupported : Status::Broken;
}

/// Where the boxes of the top level say that the file ends (ISO/IEC 14496-12 § 4.2): beyond its bytes, it was cut.
std::uint64_t toldEnd(std::span<const unsigned char> file) {
    std::uint64_t at = 0;
    while (at + 8 <= file.size()) {
        std::uint64_t size = qFromBigEndian<quint32>(file.data() + at);
        if (size == 1 && at + 16 <= file.size())
            size = qFromBigEndian<quint64>(file.data() + at + 8);
        if (size == 0) // to the end of the file
            return file.size();
        if (size < 8 || size > decoder_protocol::inputCapacity)
            return at + size;
        at += size;
    }
    return at;
}

/// The file as long as it says it is, zeros for what is missing: libheif reads no file that ends in the middle of a
/// box.
std::vector<unsigned char> filledUp(std::span<const unsigned char> file) {
    const std::uint64_t end = toldEnd(file);
    if (end <= file.size() || end > decoder_protocol::inputCapacity)
        return {};
    std::vector<unsigned char> filled(file.begin(), file.end());
    filled.resize(static_cast<std::size_t>(end));
    return filled;
}

QImage wrapped(const heif_image* image, bool hasAlpha) {
    int stride = 0;
    const std::uint8_t* pixels = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    if (pixels == nullptr)
        return {};
    return {pixels, heif_image_get_width(image, heif_channel_interleaved),
            heif_image_get_height(image, heif_channel_interleaved), stride,
            hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888};
}

PictureOutcome draw(const QImage& image, const PictureTarget& target) {
    PictureOutcome outcome;
    outcome.fullSize = image.size();
    const int denominator = chooseDenominator(image.size(), target.box, target.pixels.size());
    if (denominator == 0)
        return refused(Status::TooLarge);
    const QSize size(scaledSide(image.width(), denominator), scaledSide(image.height(), denominator));
    outcome.size = size;
    writeOntoWhite(denominator == 1 ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                   target.pixels);
    outcome.status = Status::Ok;
    return outcome;
}

PictureOutcome decodeWhole(std::span<const unsigned char> file, const PictureTarget& target) {
    const Heif<heif_context> context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(context.get(), decode_limits::side);
    if (const auto read = heif_context_read_from_memory_without_copy(context.get(), file.data(), file.size(), nullptr);
        read.code != heif_error_Ok)
        return refused(statusOf(read));
    heif_image_handle* raw = nullptr;
    if (heif_context_get_primary_image_handle(context.get(), &raw).code != heif_error_Ok)
        return refused(Status::Broken);
    const Heif<heif_image_handle> handle(raw);
    const QSize told(heif_image_handle_get_width(raw), heif_image_handle_get_height(raw));
    if (told.isEmpty())
        return refused(Status::Broken);
    if (!decode_limits::allowsSize(told.width(), told.height()))
        return refused(Status::TooLarge);
    const int denominator = chooseDenominator(told, target.box, target.pixels.size());
    if (denominator == 0)
        return refused(Status::TooLarge);
    target.announce(std::size_t(4) * std::size_t(scaledSide(told.width(), denominator)) *
                        std::size_t(scaledSide(told.height(), denominator)),
                    WritingOrder::FromTheTop);

    const bool hasAlpha = heif_image_handle_has_alpha_channel(raw) != 0;
    const Heif<heif_decoding_options> options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    heif_image* decoded = nullptr;
    const heif_error error =
        heif_decode_image(raw, &decoded, heif_colorspace_RGB,
                          hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Heif<heif_image> image(decoded);
    if (error.code != heif_error_Ok)
        return refused(statusOf(error));
    const QImage pixels = wrapped(decoded, hasAlpha);
    return pixels.isNull() ? refused(Status::Broken) : draw(pixels, target);
}

} // namespace

PictureOutcome decodeHeif(std::span<const unsigned char> file, PictureTarget target) {
    registerHevcPlugin();
    beginHevcFile();
    const std::vector<unsigned char> filled = filledUp(file);
    PictureOutcome outcome = decodeWhole(filled.empty() ? file : std::span<const unsigned char>(filled), target);
    if (outcome.status == Status::Ok && (!filled.empty() || wasHevcDamaged()))
        outcome.status = Status::Damaged;
    return outcome;
}

} // namespace uketsuke
