#pragma once

#include "app/domain/error.h"

#include <QString>

namespace uketsuke {

/// What an error says to whoever called uketsuke-admin: what happened, what is safe, what to do next.
[[nodiscard]] QString errorSentence(const Error& error);

} // namespace uketsuke
