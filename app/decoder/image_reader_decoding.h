#pragma once

#include "app/decoder/picture_target.h"

#include <QByteArray>

#include <span>

namespace uketsuke {

/// Decodes PNG, WebP and TIFF (pages too) with Qt's reader of exactly that format ("png", "webp", "tiff"); no other
/// plugin is asked. A cut one is Damaged and holds the rows that came.
[[nodiscard]] PictureOutcome decodeByImageReader(std::span<const unsigned char> file, const QByteArray& format,
                                                 int page, PictureTarget target);

} // namespace uketsuke
