#include "app/decoder/heif_decoding.h"

#include <new>
#include <vector>

/// A HEIC as a stranger sends it, into a slot that is too small for large ones.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static std::vector<unsigned char> slot(4 << 20);
    try {
        (void)uketsuke::decodeHeif({data, size}, {{slot.data(), slot.size()}, QSize(64, 48), nullptr});
    } catch (const std::bad_alloc&) { // as the decoder's loop does
    }
    return 0;
}
