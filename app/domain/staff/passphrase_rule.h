#pragma once

#include "app/domain/result.h"

namespace uketsuke {

/// The shortest passphrase in characters. Length is what makes one strong; no letters of certain kinds are asked for.
inline constexpr int shortestPassphrase = 10;

/// A passphrase as it is compared: NFKC, so that the input method's width does not matter; case and spaces count.
[[nodiscard]] QString comparablePassphrase(const QString& typed);

/// Invalid("passphrase.short"), Invalid("passphrase.login") where it holds the login,
/// Invalid("passphrase.one_character").
[[nodiscard]] Result<void> checkNewPassphrase(const QString& typed, const QString& login);

} // namespace uketsuke
