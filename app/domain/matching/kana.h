#pragma once

#include <QString>

namespace uketsuke {

/// The key by which kana names are compared (domain.md § 8): NFKC, hiragana → katakana, no space, ・ or ＝, every
/// hyphen-like character between kana is ー. For matching only; what was typed is stored as it is.
[[nodiscard]] QString kanaKey(const QString& text);

/// kanaKey and besides ヴァ→バ, ヂ→ジ, ヅ→ズ and small kana → large.
[[nodiscard]] QString looseKanaKey(const QString& text);

/// Whether a フリガナ field holds katakana only (with ー, ・, ＝ and spaces between), full or half width.
[[nodiscard]] bool isWellFormedKana(const QString& text);

} // namespace uketsuke
