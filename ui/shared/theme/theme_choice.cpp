#include "ui/shared/theme/theme_choice.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString backgroundKey(Background background) {
    switch (background) {
    case Background::White:
        return u"white"_s;
    case Background::Yellow:
        return u"yellow"_s;
    case Background::Black:
        return u"black"_s;
    case Background::Blue:
        return u"blue"_s;
    }
    return {};
}

Background backgroundFromKey(const QString& key) {
    for (const Background background : allBackgrounds)
        if (backgroundKey(background) == key)
            return background;
    return Background::White;
}

QString textSizeKey(TextSize size) {
    switch (size) {
    case TextSize::Small:
        return u"small"_s;
    case TextSize::Medium:
        return u"medium"_s;
    case TextSize::Large:
        return u"large"_s;
    }
    return {};
}

TextSize textSizeFromKey(const QString& key) {
    for (const TextSize size : allTextSizes)
        if (textSizeKey(size) == key)
            return size;
    return TextSize::Medium;
}

} // namespace uketsuke
