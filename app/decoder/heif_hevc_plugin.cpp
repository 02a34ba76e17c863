#include "app/decoder/heif_hevc_plugin.h"

#include "app/decoder/decode_limits.h"

#include <libde265/de265.h>
#include <libheif/heif.h>
#include <libheif/heif_plugin.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace uketsuke {

namespace {

constexpr heif_error success{heif_error_Ok, heif_suberror_Unspecified, "Success"};
constexpr heif_error failure{heif_error_Decoder_plugin_error, heif_suberror_Unspecified, "HEVC"};
constexpr std::array channels{heif_channel_Y, heif_channel_Cb, heif_channel_Cr};

struct Plane {
    int width = 0;
    int height = 0;
};

/// What a picture of HEVC looks like in memory; planes that it has not are 0 × 0.
struct Layout {
    heif_chroma chroma = heif_chroma_undefined;
    int bits = 0; ///< of each sample; above 8, two bytes hold one
    std::array<Plane, 3> planes;
};

Layout lastLayout;    ///< of the file at hand; no planes before its first picture
int pictureCount = 0; ///< of the file at hand
bool isDamaged = false;

Layout layoutOf(const de265_image* picture) {
    Layout layout;
    layout.chroma = static_cast<heif_chroma>(de265_get_chroma_format(picture)); // the numbers are the same
    layout.bits = de265_get_bits_per_pixel(picture, 0);
    const int count = layout.chroma == heif_chroma_monochrome ? 1 : 3;
    for (int channel = 0; channel < count; ++channel)
        layout.planes.at(static_cast<std::size_t>(channel)) = {de265_get_image_width(picture, channel),
                                                               de265_get_image_height(picture, channel)};
    return layout;
}

bool isAllowed(const Layout& layout, const de265_image* picture) {
    for (int channel = 0; channel < 3; ++channel) {
        const Plane& plane = layout.planes.at(static_cast<std::size_t>(channel));
        if (channel > 0 && layout.chroma == heif_chroma_monochrome)
            break;
        if (!decode_limits::allowsSize(plane.width, plane.height) ||
            de265_get_bits_per_pixel(picture, channel) != layout.bits)
            return false;
    }
    return layout.bits >= 8 && layout.bits <= 16;
}

/// An image of libheif with planes of this layout, not yet filled; nothing where libheif refuses.
heif_image* emptyImage(const Layout& layout) {
    heif_image* image = nullptr;
    const bool isGrey = layout.chroma == heif_chroma_monochrome;
    if (heif_image_create(layout.planes[0].width, layout.planes[0].height,
                          isGrey ? heif_colorspace_monochrome : heif_colorspace_YCbCr, layout.chroma, &image)
            .code != heif_error_Ok)
        return nullptr;
    for (std::size_t channel = 0; channel < (isGrey ? 1U : 3U); ++channel) {
        const Plane& plane = layout.planes.at(channel);
        if (heif_image_add_plane(image, channels.at(channel), plane.width, plane.height, layout.bits).code !=
            heif_error_Ok) {
            heif_image_release(image);
            return nullptr;
        }
    }
    return image;
}

void copyPlane(const de265_image* picture, int channel, const Plane& plane, int bits, heif_image* image) {
    int sourceStride = 0;
    int targetStride = 0;
    const std::uint8_t* source = de265_get_image_plane(picture, channel, &sourceStride);
    std::uint8_t* target = heif_image_get_plane(image, channels.at(static_cast<std::size_t>(channel)), &targetStride);
    const std::size_t rowBytes = std::size_t(plane.width) * (bits > 8 ? 2 : 1);
    for (int y = 0; y < plane.height; ++y)
        std::memcpy(target + std::ptrdiff_t(y) * targetStride, source + std::ptrdiff_t(y) * sourceStride, rowBytes);
}

/// The matrix and range that the video itself tells; the file's own colour box goes before it (libheif sees to that).
void tellColours(const de265_image* picture, heif_image* image) {
    heif_color_profile_nclx* colours = heif_nclx_color_profile_alloc();
    const auto number = [](int value) { return static_cast<std::uint16_t>(value); };
    // What libheif does not know leaves its own default.
    heif_nclx_color_profile_set_color_primaries(colours, number(de265_get_image_colour_primaries(picture)));
    heif_nclx_color_profile_set_transfer_characteristics(colours,
                                                         number(de265_get_image_transfer_characteristics(picture)));
    heif_nclx_color_profile_set_matrix_coefficients(colours, number(de265_get_image_matrix_coefficients(picture)));
    colours->full_range_flag = de265_get_image_full_range_flag(picture) != 0;
    heif_image_set_nclx_color_profile(image, colours);
    heif_nclx_color_profile_free(colours);
}

heif_image* imageOf(const de265_image* picture) {
    const Layout layout = layoutOf(picture);
    heif_image* image = isAllowed(layout, picture) ? emptyImage(layout) : nullptr;
    if (image == nullptr)
        return nullptr;
    for (int channel = 0; channel < (layout.chroma == heif_chroma_monochrome ? 1 : 3); ++channel)
        copyPlane(picture, channel, layout.planes.at(static_cast<std::size_t>(channel)), layout.bits, image);
    tellColours(picture, image);
    lastLayout = layout;
    return image;
}

/// Grey of the middle, in the place of a tile that did not come; nothing where no tile came before it.
heif_image* greyImage() {
    if (lastLayout.planes[0].width == 0)
        return nullptr;
    heif_image* image = emptyImage(lastLayout);
    if (image == nullptr)
        return nullptr;
    const int middle = 1 << (lastLayout.bits - 1);
    for (std::size_t channel = 0; channel < channels.size() && lastLayout.planes.at(channel).width > 0; ++channel) {
        int stride = 0;
        std::uint8_t* bytes = heif_image_get_plane(image, channels.at(channel), &stride);
        for (int y = 0; y < lastLayout.planes.at(channel).height; ++y, bytes += stride) {
            if (lastLayout.bits == 8)
                std::memset(bytes, middle, static_cast<std::size_t>(lastLayout.planes.at(channel).width));
            else
                std::fill_n(reinterpret_cast<std::uint16_t*>(bytes), lastLayout.planes.at(channel).width,
                            static_cast<std::uint16_t>(middle));
        }
    }
    return image;
}

const char* pluginName() {
    return "libde265 on one thread";
}

int priorityFor(heif_compression_format format) {
    return format == heif_compression_HEVC ? 100 : 0;
}

/// A picture may be told to be made of itself: libheif 1.15 goes round and round, and each round asks for a decoder.
heif_error newDecoder(void** decoder) {
    *decoder = nullptr;
    if (++pictureCount > decode_limits::heifTiles)
        return {heif_error_Invalid_input, heif_suberror_Security_limit_exceeded, "tiles"};
    *decoder = de265_new_decoder();
    return *decoder == nullptr ? failure : success;
}

void freeDecoder(void* decoder) {
    de265_free_decoder(decoder);
}

/// Units of NAL, each behind its length in four bytes (libheif writes them so). A cut file breaks off in one of them.
heif_error pushData(void* decoder, const void* data, size_t size) {
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    std::size_t at = 0;
    while (size - at > 4) {
        const std::size_t told = (std::size_t(bytes[at]) << 24) | (std::size_t(bytes[at + 1]) << 16) |
                                 (std::size_t(bytes[at + 2]) << 8) | bytes[at + 3];
        at += 4;
        const std::size_t length = told < size - at ? told : size - at;
        isDamaged = isDamaged || length != told || length == 0;
        if (length > 0)
            de265_push_NAL(decoder, bytes + at, static_cast<int>(length), 0, nullptr);
        at += length;
    }
    return success;
}

/// The first picture of the stream: a still image has one.
heif_error decodeImage(void* decoder, heif_image** image) {
    *image = nullptr;
    de265_flush_data(decoder);
    int more = 1;
    while (more != 0 && *image == nullptr) {
        const de265_error told = de265_decode(decoder, &more);
        isDamaged = isDamaged || told != DE265_OK;
        if (const de265_image* picture = de265_get_next_picture(decoder)) {
            *image = imageOf(picture);
            if (*image == nullptr)
                return failure;
        }
        if (told != DE265_OK)
            break;
    }
    isDamaged = isDamaged || de265_get_warning(decoder) != DE265_OK;
    if (*image == nullptr) {
        isDamaged = true;
        *image = greyImage();
    }
    return *image == nullptr ? failure : success;
}

void setStrict(void* /*decoder*/, int /*flag*/) {}

constexpr heif_decoder_plugin plugin{3,           pluginName, nullptr,     nullptr,   priorityFor, newDecoder,
                                     freeDecoder, pushData,   decodeImage, setStrict, "libde265"};

} // namespace

void registerHevcPlugin() {
    static const bool isRegistered = de265_init() == DE265_OK && heif_register_decoder_plugin(&plugin).code == 0;
    static_cast<void>(isRegistered);
}

void beginHevcFile() {
    lastLayout = {};
    pictureCount = 0;
    isDamaged = false;
}

bool wasHevcDamaged() {
    return isDamaged;
}

} // namespace uketsuke
