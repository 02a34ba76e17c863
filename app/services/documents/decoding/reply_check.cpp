#include "app/services/documents/decoding/reply_check.h"

namespace uketsuke {

namespace protocol = decoder_protocol;

namespace {

constexpr std::uint32_t sideLimit = 30'000;
constexpr std::uint32_t fullSideLimit = 100'000; // a page of 20,000 points at 300 dpi
constexpr std::uint32_t pageLimit = 10'000'000;  // what a PDF of a few megabytes may claim

bool isWithin(std::uint32_t value, std::uint32_t least, std::uint32_t most) {
    return value >= least && value <= most;
}

bool hasPicture(protocol::Status status) {
    return status == protocol::Status::Ok || status == protocol::Status::Damaged;
}

} // namespace

bool isBelievable(const protocol::Reply& reply, const protocol::Request& request) {
    const auto status = static_cast<std::uint32_t>(reply.status);
    if (reply.magicNumber != protocol::magic || reply.sequence != request.sequence || reply.slot != request.slot ||
        !isWithin(status, static_cast<std::uint32_t>(protocol::Status::Ok), protocol::lastStatus))
        return false;
    if (!hasPicture(reply.status))
        return true;
    return isWithin(reply.width, 1, sideLimit) && isWithin(reply.height, 1, sideLimit) &&
           reply.stride == 4 * reply.width &&
           std::uint64_t(reply.stride) * reply.height <= protocol::slotCapacity(request.slot) &&
           isWithin(reply.fullWidth, 1, fullSideLimit) && isWithin(reply.fullHeight, 1, fullSideLimit) &&
           isWithin(reply.pageCount, 1, pageLimit) && request.page < reply.pageCount &&
           isWithin(reply.orientation, 1, 8) && isWithin(reply.partWidth, 1, reply.fullWidth) &&
           isWithin(reply.partHeight, 1, reply.fullHeight) && reply.partX <= reply.fullWidth - reply.partWidth &&
           reply.partY <= reply.fullHeight - reply.partHeight;
}

} // namespace uketsuke
