#include "app/persistence/database/wal_recovery.h"

#include <sqlite3.h>

namespace uketsuke {
namespace {

thread_local bool hasRecovered = false;

void hear(void*, int code, const char*) {
    if (code == SQLITE_NOTICE_RECOVER_WAL)
        hasRecovered = true;
}

} // namespace

WalRecovery::WalRecovery() {
    // Before SQLite's first use in this process; later it would be refused, and then nothing is heard.
    [[maybe_unused]] static const int listening = sqlite3_config(SQLITE_CONFIG_LOG, hear, nullptr);
    hasRecovered = false;
}

bool WalRecovery::hasHappened() const {
    return hasRecovered;
}

} // namespace uketsuke
