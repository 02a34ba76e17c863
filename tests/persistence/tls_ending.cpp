// Uses OpenSSL, and says so where OpenSSL is taken down while the program ends.
#include "app/persistence/database/tls_library.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <cstdio>

int main() {
    uketsuke::leaveTlsLibraryStanding();
    std::array<unsigned char, 16> bytes{};
    const bool isUsed = RAND_bytes(bytes.data(), int(bytes.size())) == 1;
    const bool isHeard = OPENSSL_atexit([] { std::puts("taken down"); }) == 1;
    return isUsed && isHeard ? 0 : 1;
}
