#include "tests/journeys/journey_failure.h"

#include <cstdio>
#include <cstdlib>

namespace uketsuke {

void failJourney(const QString& sentence) {
    std::fprintf(stderr, "The journey failed: %s\n", qPrintable(sentence));
    std::fflush(nullptr);
    // Threads of the desk still work: no destructor may run under them. Servers and decoders end when their pipes do.
    std::_Exit(1);
}

} // namespace uketsuke
