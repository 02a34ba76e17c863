#pragma once

#include "app/domain/error.h"

#include <QString>

namespace uketsuke {

/// What an error of a shared database says: of its address, the sign-in, its server, its version. Empty where the error
/// is of another kind.
[[nodiscard]] QString serverSentence(const Error& error);

} // namespace uketsuke
