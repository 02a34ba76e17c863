#pragma once

namespace uketsuke {

/// Hears from SQLite whether the first look into a database had to recover its write-ahead log on this thread: whoever
/// had it open before has not closed it (a crash, a power loss). See https://www.sqlite.org/rescode.html,
/// SQLITE_NOTICE_RECOVER_WAL.
class WalRecovery
{
public:
    WalRecovery();
    [[nodiscard]] bool hasHappened() const;
};

} // namespace uketsuke
