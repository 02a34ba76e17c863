#pragma once

#include <QString>

namespace uketsuke {

/// A loose key for names and places in kanji (domain.md § 8): 髙=高 﨑=崎 𠮷=吉 邊=邉=辺 濵=濱=浜 ヶ=ケ=が …; NFKC,
/// variation selectors dropped, twins of CP932 and JIS equal. For matching only.
[[nodiscard]] QString kanjiLooseKey(const QString& text);

} // namespace uketsuke
