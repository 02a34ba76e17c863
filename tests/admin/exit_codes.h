#pragma once

namespace uketsuke {

/// What uketsuke-admin ends with, as the IT guide has it.
enum ExitCodes {
    Done = 0,
    Finding = 1,
    Usage = 2,
    Critical = 2, ///< of status alone
    Unreachable = 3,
    Refused = 4
};

} // namespace uketsuke
