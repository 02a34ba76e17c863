#include "app/persistence/database/tls_word.h"

namespace uketsuke {

QByteArray tlsWord(TlsMode mode) {
    switch (mode) {
    case TlsMode::Off:
        return "disable";
    case TlsMode::Encrypted:
        return "require";
    case TlsMode::VerifiedAuthority:
        return "verify-ca";
    case TlsMode::VerifiedName:
        return "verify-full";
    }
    Q_UNREACHABLE();
}

} // namespace uketsuke
