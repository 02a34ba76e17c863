#include "app/services/documents/document_cipher.h"

#include <benchmark/benchmark.h>
#include <sodium.h>

namespace uketsuke {
namespace {

constexpr qsizetype photoBytes = 3 << 20;

void openingAPhoto(benchmark::State& state) {
    const DocumentId id(QStringLiteral("mihon"));
    const EncryptedDocument sealed = encryptDocument(id, QByteArray(photoBytes, 'x'));
    for (auto round : state)
        benchmark::DoNotOptimize(decryptDocument(id, sealed.key, sealed.ciphertext));
    state.SetBytesProcessed(state.iterations() * photoBytes);
}
BENCHMARK(openingAPhoto)->Unit(benchmark::kMillisecond);

/// The bare work: libsodium's own call on warm buffers.
void bareLibsodium(benchmark::State& state) {
    const DocumentId id(QStringLiteral("mihon"));
    const EncryptedDocument sealed = encryptDocument(id, QByteArray(photoBytes, 'x'));
    QByteArray plain(photoBytes, Qt::Uninitialized);
    const auto* source = reinterpret_cast<const unsigned char*>(sealed.ciphertext.constData());
    for (auto round : state)
        benchmark::DoNotOptimize(crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr,
            source + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
            static_cast<unsigned long long>(sealed.ciphertext.size() - crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
            reinterpret_cast<const unsigned char*>("mihon"), 5, source,
            reinterpret_cast<const unsigned char*>(sealed.key.constData())));
    state.SetBytesProcessed(state.iterations() * photoBytes);
}
BENCHMARK(bareLibsodium)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace uketsuke
