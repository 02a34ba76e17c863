#pragma once

#include "ui/shared/theme/theme_choice.h"

#include <QString>

namespace uketsuke {

/// The style sheet of the program with every `@role@` of uketsuke.qss filled in: colours by role name ("@text-quiet@"),
/// text sizes ("@size-small@"), steps of space ("@space-8@").
[[nodiscard]] QString filledStyleSheet(ThemeChoice choice);

/// The text before it is filled, for the test that finds colours and pixels written by hand.
[[nodiscard]] QString styleSheetSource();

} // namespace uketsuke
