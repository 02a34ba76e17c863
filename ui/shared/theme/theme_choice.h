#pragma once

#include <QMetaType>
#include <QString>

#include <array>

namespace uketsuke {

/// The four backgrounds of the library's web site (背景色 白 黄 黒 青).
enum class Background { White, Yellow, Black, Blue };
inline constexpr std::array allBackgrounds{Background::White, Background::Yellow, Background::Black, Background::Blue};

/// 文字の大きさ 小 中 大. Medium is 14 px at 100 %.
enum class TextSize { Small, Medium, Large };
inline constexpr std::array allTextSizes{TextSize::Small, TextSize::Medium, TextSize::Large};

/// How the desk looks, chosen per person.
struct ThemeChoice {
    Background background = Background::White;
    TextSize textSize = TextSize::Medium;
    bool operator==(const ThemeChoice&) const = default;
};

/// The keys under which a choice is remembered ("white", "medium"); an unknown key gives the default.
[[nodiscard]] QString backgroundKey(Background background);
[[nodiscard]] Background backgroundFromKey(const QString& key);
[[nodiscard]] QString textSizeKey(TextSize size);
[[nodiscard]] TextSize textSizeFromKey(const QString& key);

} // namespace uketsuke
