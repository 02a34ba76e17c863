#include "app/services/documents/document_cipher.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* readable(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* writable(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

size_t sizeOf(const QByteArray& bytes) {
    return static_cast<size_t>(bytes.size());
}

void initialiseSodium() {
    static const int initialised = sodium_init();
    Q_UNUSED(initialised);
}

} // namespace

EncryptedDocument encryptDocument(const DocumentId& id, const QByteArray& bytes) {
    initialiseSodium();
    EncryptedDocument sealed{QByteArray(keyBytes, Qt::Uninitialized),
                             QByteArray(nonceBytes + bytes.size() + tagBytes, Qt::Uninitialized)};
    randombytes_buf(sealed.key.data(), sizeOf(sealed.key));
    randombytes_buf(sealed.ciphertext.data(), static_cast<size_t>(nonceBytes));
    const QByteArray bound = id.text().toUtf8();
    unsigned char* target = writable(sealed.ciphertext);
    crypto_aead_xchacha20poly1305_ietf_encrypt(target + nonceBytes, nullptr, readable(bytes), sizeOf(bytes),
                                               readable(bound), sizeOf(bound), nullptr, target, readable(sealed.key));
    return sealed;
}

Result<QByteArray> decryptDocument(const DocumentId& id, const QByteArray& key, const QByteArray& ciphertext) {
    initialiseSodium();
    if (key.size() != keyBytes || ciphertext.size() < nonceBytes + tagBytes)
        return fail(ErrorKind::Corrupt, u"document.ciphertext"_s);
    QByteArray bytes(ciphertext.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    const QByteArray bound = id.text().toUtf8();
    const unsigned char* source = readable(ciphertext);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        writable(bytes), nullptr, nullptr, source + nonceBytes, static_cast<size_t>(ciphertext.size() - nonceBytes),
        readable(bound), sizeOf(bound), source, readable(key));
    if (opened != 0)
        return fail(ErrorKind::Corrupt, u"document.ciphertext"_s);
    return bytes;
}

} // namespace uketsuke
