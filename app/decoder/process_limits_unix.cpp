#include "app/decoder/process_limits.h"

#include "app/decoder/decode_limits.h"

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace uketsuke {

namespace {

bool limitResource(int resource, rlim_t value) {
    const rlimit limit{value, value};
    return ::setrlimit(static_cast<__rlimit_resource_t>(resource), &limit) == 0;
}

bool limitMemory() {
#if defined(__SANITIZE_ADDRESS__)
    return true; // the sanitizer's shadow alone is larger
#else
    // RLIMIT_AS would count the shared memory too.
    return limitResource(RLIMIT_DATA, decode_limits::dataBytes);
#endif
}

} // namespace

bool limitProcess() {
    // The signal comes when the thread that started us ends: the desk starts decoders from its main thread.
    return ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0 &&
           limitResource(RLIMIT_CORE, 0) && limitResource(RLIMIT_FSIZE, 0) && limitMemory();
}

void preparePipes() {
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
}

} // namespace uketsuke
