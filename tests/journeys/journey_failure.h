#pragma once

#include <QString>

namespace uketsuke {

/// Ends the program with 1 and this sentence: an expectation of the journey did not come true.
[[noreturn]] void failJourney(const QString& sentence);

} // namespace uketsuke
