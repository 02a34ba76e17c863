/// A decoder as it would be after a stranger's file took it over, or fell over it: the first byte of the "file" says
/// how it misbehaves. With anything else it answers with a picture of one pixel.
#include "app/decoder/protocol/decoder_protocol.h"
#include "app/decoder/protocol/shared_region.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

using namespace uketsuke;
namespace protocol = decoder_protocol;

void write(const protocol::Reply& reply) {
    std::fwrite(&reply, sizeof reply, 1, stdout);
    std::fflush(stdout);
}

protocol::Reply onePixel(const protocol::Request& request) {
    return {protocol::magic, protocol::Status::Ok, request.sequence, request.slot, 1, 1, 4, 1, 1, 1, 1, 0, 0, 0, 1, 1};
}

[[noreturn]] void hang() {
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

void answer(const protocol::Request& request, unsigned char wish) {
    protocol::Reply reply = onePixel(request);
    switch (wish) {
    case 'H':
        hang();
    case 'C':
        std::_Exit(11);
    case 'W': // wider than its stride
        reply.width = 2;
        break;
    case 'T': // taller than its slot
        reply.height = 30'000;
        reply.width = 30'000;
        reply.stride = 120'000;
        break;
    case 'S': // another slot
        reply.slot += 1;
        break;
    case 'Q': // another request
        reply.sequence += 1;
        break;
    case 'X': // a status that does not exist
        reply.status = static_cast<protocol::Status>(99);
        break;
    case 'R': // a second greeting
        reply.status = protocol::Status::Ready;
        break;
    default:
        break;
    }
    write(reply);
}

} // namespace

int main(int, char** argv) {
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    auto region = SharedRegion::attach(std::strtol(argv[1], nullptr, 10), protocol::regionSize);
    if (!region)
        return 3;
    write({protocol::magic, protocol::Status::Ready, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    protocol::Request request{};
    while (std::fread(&request, sizeof request, 1, stdin) == 1)
        if (request.command == protocol::Command::Decode) {
            const unsigned char colour[] = {1, 2, 3, 255};
            std::memcpy(region->data() + protocol::slotOffset(request.slot), colour, sizeof colour);
            answer(request, region->data()[0]);
        }
}
