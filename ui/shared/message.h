#pragma once

#include "ui/shared/theme/styling.h"

#include <QMetaType>
#include <QString>

#include <functional>

namespace uketsuke {

/// What the message bar says: what happened, what is safe, what to do; with one deed where there is one.
struct Message {
    Tone tone = Tone::Neutral;
    QString what;
    QString safe;
    QString next;
    QString actionText;                ///< empty: no button
    QString actionKey;                 ///< portable text of a key, e.g. "Ctrl+Z"; empty: none
    std::function<void()> action;      ///< called once, after the bar has closed
    int seconds = 0;                   ///< closes by itself after this long and shows the seconds left; 0 stays
    bool repeatsTheBottomLine = false; ///< says no more than that the connection is lost
};

/// What was done; goes by itself.
[[nodiscard]] inline Message doneMessage(const QString& what) {
    Message message;
    message.tone = Tone::Agrees;
    message.what = what;
    message.seconds = 6;
    return message;
}

} // namespace uketsuke
