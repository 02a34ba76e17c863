#pragma once

#include <QString>

namespace uketsuke {

/// What kind of failure it is; the sentence for a person is made in ui/shared/error_text (or admin's twin).
enum class ErrorKind {
    NotFound,     ///< the thing asked for is not there
    Conflict,     ///< somebody was first, or the version that was seen is old
    Invalid,      ///< the input breaks a rule; detail names the rule
    NotPermitted, ///< the role or the claim does not allow it
    NotClaimed,   ///< the claim is not, or no longer, the caller's
    Exhausted,    ///< a card number range or list has no number left
    Unreachable,  ///< database, mail server or decoder cannot be reached
    Busy,         ///< locked by another program; nothing was changed
    Corrupt,      ///< stored or received bytes are damaged
    TooLarge,     ///< a limit on size, count or time was passed
    Unsupported,  ///< a kind of input that this product does not read
    Incompatible, ///< the database's schema is older or newer than this program can use
    Cancelled,    ///< the person stopped it
    OutOfSpace,   ///< the disk is full
    ReadOnly,     ///< the database or its disk takes no writing
    DiskFault,    ///< the disk failed while it read or wrote
    Internal,     ///< a fault of the program
};

/// A failure. `detail` is a short technical word for logs and tests ("claim.lost", "csv.quote_open"): never personal
/// data and never shown as it is.
struct Error {
    ErrorKind kind;
    QString detail;
    bool operator==(const Error&) const = default;
};

} // namespace uketsuke
