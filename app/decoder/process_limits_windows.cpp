#include "app/decoder/process_limits.h"

#include <cstdio>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace uketsuke {

bool limitProcess() {
    // The job was made before this process (launchRestricted()): memory, one process, no life after the launcher's.
    BOOL isInJob = FALSE;
    return IsProcessInJob(GetCurrentProcess(), nullptr, &isInJob) != 0 && isInJob != FALSE;
}

void preparePipes() {
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
}

} // namespace uketsuke
