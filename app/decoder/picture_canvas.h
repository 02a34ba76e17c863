#pragma once

#include <QImage>

#include <span>

namespace uketsuke {

/// Draws `image` at its own size onto white and into the slot; a transparent document would be unreadable on dark.
/// The slot must hold 4 × width × height bytes.
void writeOntoWhite(const QImage& image, std::span<unsigned char> slot);

} // namespace uketsuke
