#pragma once

#include <QSize>

namespace uketsuke {

/// Pictures that a person waits for come before those decoded ahead.
enum class DecodeUrgency { Shown, Ahead };

/// Which picture is wanted, and how large.
struct DecodeRequest {
    int page = 0; ///< from 0; of PDF and TIFF
    QSize box;    ///< device pixels that the picture is to fill; empty: the picture at its own size
    DecodeUrgency urgency = DecodeUrgency::Shown;
};

} // namespace uketsuke
