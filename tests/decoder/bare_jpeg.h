#pragma once

#include <QByteArray>
#include <QSize>

#include <vector>

namespace uketsuke {

/// libjpeg-turbo's bare decode at 1/`denominator` into 32-bit pixels, a buffer that keeps its room between calls. Ends
/// the program where `file` is no JPEG.
void decodeBare(const QByteArray& file, unsigned denominator, std::vector<unsigned char>& pixels);
/// As the file's head says.
[[nodiscard]] QSize sizeOfJpeg(const QByteArray& file);

} // namespace uketsuke
