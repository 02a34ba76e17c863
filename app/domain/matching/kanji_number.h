#pragma once

#include <QString>

namespace uketsuke {

/// An address with its kanji numbers as digits where 丁目, 番 or 号 follows: 五丁目 → 5丁目, 百二十番地 → 120番地,
/// 三五二番地 → 352番地. Names keep theirs: 五香, 十余二, 五條谷, 三番町 (§ 8).
[[nodiscard]] QString withArabicNumbers(QString address);

} // namespace uketsuke
