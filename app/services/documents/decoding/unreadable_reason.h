#pragma once

#include "app/domain/result.h"

#include <array>

namespace uketsuke {

/// Why a document cannot be shown. None of these blocks the data or the decision.
enum class UnreadableReason {
    Unsupported,        ///< not a format of the allow-list
    TooLarge,           ///< more pixels, pages' size or memory than allowed
    PasswordProtected,  ///< an encrypted PDF
    Broken,             ///< nothing could be read, or the decoder fell over it
    TimedOut,           ///< the decoder needed longer than allowed and was ended
    DecoderUnreachable, ///< the decoder program does not start
    ContentUnavailable, ///< the bytes themselves could not be had
    NotClaimed,         ///< only who has the application looks at its papers
};
inline constexpr std::array allUnreadableReasons{
    UnreadableReason::Unsupported,        UnreadableReason::TooLarge,
    UnreadableReason::PasswordProtected,  UnreadableReason::Broken,
    UnreadableReason::TimedOut,           UnreadableReason::DecoderUnreachable,
    UnreadableReason::ContentUnavailable, UnreadableReason::NotClaimed};

/// As an error of a Result: detail is "picture.unsupported", "picture.too_large" …
[[nodiscard]] Error unreadableError(UnreadableReason reason);
/// Back again; any other error is ContentUnavailable.
[[nodiscard]] UnreadableReason unreadableReason(const Error& error);

} // namespace uketsuke
