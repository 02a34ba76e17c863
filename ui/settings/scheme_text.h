#pragma once

#include "app/domain/card/check_digit.h"

class QComboBox;

namespace uketsuke {

/// The name of a check digit scheme as the makers of library systems write it.
[[nodiscard]] QString schemeText(CheckDigitScheme scheme);
/// Fills a box with all schemes; the data of an entry is the scheme's key.
void addSchemes(QComboBox& box);

} // namespace uketsuke
