#pragma once

#include <QString>

namespace uketsuke {

/// A loose key for names and places in kanji (domain.md § 8): 髙=高 﨑=崎 𠮷=吉 邊=邉=辺 濵=濱=浜 …; NFKC, spaces and
/// variation selectors dropped, twins of CP932 and JIS equal. ヶ is ケ, and が is ケ where a kanji stands beside it
/// (光が丘, but not ながい). For matching only.
[[nodiscard]] QString kanjiLooseKey(const QString& text);

/// The same text with the code points that CP932 decodes otherwise than JIS (～ － ― ∥ and ￠ ￡ ￢) as JIS has them:
/// two texts that differ in nothing else were typed alike (§ 8).
[[nodiscard]] QString withJisCodePoints(QString text);

} // namespace uketsuke
