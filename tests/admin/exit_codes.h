#pragma once

namespace uketsuke {

/// What uketsuke-admin ends with, as the IT guide has it.
enum ExitCodes { Done = 0, Finding = 1, Usage = 2, Unreachable = 3, Refused = 4 };

} // namespace uketsuke
