#include "app/persistence/database/tls_library.h"

#include <openssl/crypto.h>

namespace uketsuke {
namespace {

[[maybe_unused]] const bool isDoneBeforeMain = (leaveTlsLibraryStanding(), true);

} // namespace

void leaveTlsLibraryStanding() {
    [[maybe_unused]] static const int agreed = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace uketsuke
