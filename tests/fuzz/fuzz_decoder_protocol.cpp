#include "app/services/documents/decoding/reply_check.h"

#include <cstdlib>
#include <cstring>

/// What a decoder that a stranger's file has taken over may answer: nothing that is believed leads out of a slot.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    namespace protocol = uketsuke::decoder_protocol;
    protocol::Request request{};
    protocol::Reply reply{};
    if (size < sizeof request + sizeof reply)
        return 0;
    std::memcpy(&request, data, sizeof request);
    std::memcpy(&reply, data + sizeof request, sizeof reply);
    request.slot %= protocol::slotCount; // the desk's own number
    if (size % 2 == 0) {                 // an answer to what was asked, so that the rest is looked at
        reply.magicNumber = protocol::magic;
        reply.sequence = request.sequence;
        reply.slot = request.slot;
    }
    if (!uketsuke::isBelievable(reply, request))
        return 0;
    const bool hasPicture = reply.status == protocol::Status::Ok || reply.status == protocol::Status::Damaged;
    const std::uint64_t bytes = std::uint64_t(reply.stride) * reply.height;
    if (hasPicture && (reply.width == 0 || reply.height == 0 || reply.stride != 4ULL * reply.width ||
                       bytes > protocol::slotCapacity(reply.slot) || reply.orientation < 1 || reply.orientation > 8 ||
                       std::uint64_t(reply.partX) + reply.partWidth > reply.fullWidth ||
                       std::uint64_t(reply.partY) + reply.partHeight > reply.fullHeight))
        std::abort();
    return 0;
}
