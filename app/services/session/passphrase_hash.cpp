#include "app/services/session/passphrase_hash.h"

#include "app/domain/staff/passphrase_rule.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

/// The bytes of a passphrase, wiped at the end.
class PassphraseBytes
{
public:
    explicit PassphraseBytes(const QString& typed) : m_bytes(comparablePassphrase(typed).toUtf8()) {}
    ~PassphraseBytes() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    PassphraseBytes(const PassphraseBytes&) = delete;
    PassphraseBytes& operator=(const PassphraseBytes&) = delete;
    [[nodiscard]] const char* data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

bool isSodiumReady() {
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

} // namespace

Result<QByteArray> hashPassphrase(const QString& typed, PassphraseCost cost) {
    if (!isSodiumReady())
        return fail(ErrorKind::Internal, u"sodium.init"_s);
    const bool isModerate = cost == PassphraseCost::Moderate;
    const PassphraseBytes passphrase(typed);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str(text.data(), passphrase.data(), passphrase.size(),
                                         isModerate ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN,
                                         isModerate ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN);
    if (failed != 0)
        return fail(ErrorKind::OutOfSpace, u"passphrase.memory"_s);
    return QByteArray(text.data());
}

bool isPassphraseOf(const QByteArray& hash, const QString& typed, PassphraseCost cost) {
    if (!isSodiumReady())
        return false;
    if (hash.isEmpty()) {
        (void)hashPassphrase(typed, cost); // who has no passphrase is not told apart by time
        return false;
    }
    const PassphraseBytes passphrase(typed);
    return crypto_pwhash_str_verify(hash.constData(), passphrase.data(), passphrase.size()) == 0;
}

} // namespace uketsuke
