#pragma once

namespace uketsuke {

/// OpenSSL 3 takes itself down in an exit handler, and a thread that ends just then (Qt joins none) uses what is gone:
/// one program in some hundreds that ended right after its last mail did so by a signal (openssl/openssl#6214). After
/// this OpenSSL is left standing; the system takes the memory back. Only the first word counts, and Qt, libcurl and
/// libpq would say the other one: whoever calls this at all has it done before main().
void leaveTlsLibraryStanding();

} // namespace uketsuke
