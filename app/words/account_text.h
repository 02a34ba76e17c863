#pragma once

#include "app/domain/error.h"

#include <QString>

namespace uketsuke {

/// What is wrong with a name, a login or a passphrase, in words; empty where the error is of another kind.
[[nodiscard]] QString accountRefusalText(const Error& error);

} // namespace uketsuke
