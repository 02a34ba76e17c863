#include "app/decoder/scale_choice.h"

namespace uketsuke {

namespace {

std::size_t bytesAt(QSize picture, int denominator) {
    return std::size_t(4) * static_cast<std::size_t>(scaledSide(picture.width(), denominator)) *
           static_cast<std::size_t>(scaledSide(picture.height(), denominator));
}

} // namespace

int chooseDenominator(QSize picture, QSize box, std::size_t capacity) {
    int denominator = 1;
    if (!box.isEmpty()) {
        const QSize place = picture.scaled(box, Qt::KeepAspectRatio);
        denominator = 8;
        while (denominator > 1 && (scaledSide(picture.width(), denominator) < place.width() ||
                                   scaledSide(picture.height(), denominator) < place.height()))
            denominator /= 2;
    }
    while (denominator <= 8 && bytesAt(picture, denominator) > capacity)
        denominator *= 2;
    return denominator <= 8 ? denominator : 0;
}

} // namespace uketsuke
