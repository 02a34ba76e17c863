#include "app/decoder/decoder_launch.h"

namespace uketsuke {

std::optional<int> launchRestricted() {
    return std::nullopt;
}

} // namespace uketsuke
