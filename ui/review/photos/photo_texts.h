#pragma once

#include "app/services/documents/decoding/unreadable_reason.h"
#include "ui/review/photos/photo_document.h"

#include <QString>

namespace uketsuke {

/// What a placeholder says: what happened, and what can be done.
struct PlaceholderText {
    QString what;
    QString advice;
};

[[nodiscard]] PlaceholderText unreadableText(UnreadableReason reason);
[[nodiscard]] PlaceholderText destroyedText();
[[nodiscard]] PlaceholderText coverText();
/// A back of a paper whose type nobody has said yet.
[[nodiscard]] PlaceholderText waitingForTypeText();

/// "おもて", "うら"; a further paper has the name of its type.
[[nodiscard]] QString photoTitle(const PhotoDocument& document);
/// "WR0123・運転免許証".
[[nodiscard]] QString photoSubtitle(const PhotoDocument& document, const QString& receiptNumber);

} // namespace uketsuke
