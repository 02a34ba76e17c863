#include "ui/review/photos/picture_image.h"

namespace uketsuke {

QImage imageOf(const DecodedPicture& picture) {
    using Owner = std::shared_ptr<const void>;
    return {picture.pixels,
            picture.size.width(),
            picture.size.height(),
            picture.stride,
            QImage::Format_RGB32, // opaque, and the fastest to paint smoothly
            [](void* owner) { delete static_cast<Owner*>(owner); },
            new Owner(picture.owner)};
}

} // namespace uketsuke
