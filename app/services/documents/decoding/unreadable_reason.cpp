#include "app/services/documents/decoding/unreadable_reason.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

Error unreadableError(UnreadableReason reason) {
    switch (reason) {
    case UnreadableReason::Unsupported:
        return {ErrorKind::Unsupported, u"picture.unsupported"_s};
    case UnreadableReason::TooLarge:
        return {ErrorKind::TooLarge, u"picture.too_large"_s};
    case UnreadableReason::PasswordProtected:
        return {ErrorKind::Unsupported, u"picture.password"_s};
    case UnreadableReason::Broken:
        return {ErrorKind::Corrupt, u"picture.broken"_s};
    case UnreadableReason::TimedOut:
        return {ErrorKind::TooLarge, u"picture.timed_out"_s};
    case UnreadableReason::DecoderUnreachable:
        return {ErrorKind::Unreachable, u"picture.decoder"_s};
    case UnreadableReason::NotClaimed:
        return {ErrorKind::NotClaimed, u"claim"_s}; // DocumentRepository::content()'s
    case UnreadableReason::ContentUnavailable:
        break;
    }
    return {ErrorKind::NotFound, u"picture.content"_s};
}

UnreadableReason unreadableReason(const Error& error) {
    for (const UnreadableReason reason : allUnreadableReasons)
        if (unreadableError(reason) == error)
            return reason;
    return UnreadableReason::ContentUnavailable;
}

} // namespace uketsuke
