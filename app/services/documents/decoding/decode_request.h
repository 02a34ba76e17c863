#pragma once

#include <QRect>

namespace uketsuke {

/// Pictures that a person waits for come before those decoded ahead.
enum class DecodeUrgency { Shown, Ahead };

/// Which picture is wanted, and how large.
struct DecodeRequest {
    int page = 0; ///< from 0; of PDF and TIFF
    QSize box;    ///< device pixels that the picture is to fill; empty: the picture at its own size
    DecodeUrgency urgency = DecodeUrgency::Shown;
    QRect part = {}; ///< at its own size: what is wanted of it, upright; null: all of it. More may come.
};

} // namespace uketsuke
