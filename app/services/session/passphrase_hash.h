#pragma once

#include "app/domain/result.h"

#include <QByteArray>

namespace uketsuke {

/// How much memory and time one hash takes. Moderate is libsodium's Argon2id MODERATE (256 MB, about a second);
/// LeastForTests is for tests alone.
enum class PassphraseCost { Moderate, LeastForTests };

/// The hash as text with its salt and cost (crypto_pwhash_str); OutOfSpace("passphrase.memory") where memory is short.
/// Slow by intention: never on the thread of the user interface.
[[nodiscard]] Result<QByteArray> hashPassphrase(const QString& typed, PassphraseCost cost);

/// Whether this passphrase made that hash; false for an empty hash, after the same time as for a wrong passphrase.
[[nodiscard]] bool isPassphraseOf(const QByteArray& hash, const QString& typed, PassphraseCost cost);

} // namespace uketsuke
