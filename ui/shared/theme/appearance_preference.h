#pragma once

#include "ui/shared/theme/theme_choice.h"

#include <QJsonObject>

namespace uketsuke {

/// The name under which a person's choice lies in the preferences.
inline constexpr QLatin1StringView appearancePreference{"appearance"};

[[nodiscard]] inline QJsonObject toJson(const ThemeChoice& choice) {
    return {{QStringLiteral("background"), backgroundKey(choice.background)},
            {QStringLiteral("text_size"), textSizeKey(choice.textSize)}};
}

[[nodiscard]] inline ThemeChoice themeChoiceFrom(const QJsonObject& json) {
    return {backgroundFromKey(json.value(QStringLiteral("background")).toString()),
            textSizeFromKey(json.value(QStringLiteral("text_size")).toString())};
}

} // namespace uketsuke
