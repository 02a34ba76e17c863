#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QByteArray>

namespace uketsuke {

/// A document's bytes under a random key of their own. Whoever deletes the key has destroyed the picture.
struct EncryptedDocument {
    QByteArray key;        ///< 32 random bytes
    QByteArray ciphertext; ///< nonce (24 bytes) and the sealed bytes
};

/// XChaCha20-Poly1305 of libsodium; the document's id is sealed with the bytes, so that contents cannot be exchanged.
[[nodiscard]] EncryptedDocument encryptDocument(const DocumentId& id, const QByteArray& bytes);

/// Corrupt("document.ciphertext") where key, id or bytes do not belong together.
[[nodiscard]] Result<QByteArray> decryptDocument(const DocumentId& id, const QByteArray& key,
                                                 const QByteArray& ciphertext);

} // namespace uketsuke
