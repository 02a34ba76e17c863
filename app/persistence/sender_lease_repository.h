#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "app/persistence/database/database.h"

#include <chrono>

namespace uketsuke {

/// The lease of the one sender over all stations, and the pause switch. The database's clock counts.
class SenderLeaseRepository
{
public:
    explicit SenderLeaseRepository(Database& database) : m_database(database) {}

    /// Takes or renews the lease; false where another one's is alive. `holder` names one run of one sender.
    [[nodiscard]] Result<bool> take(const QString& holder, const QString& station, int mailsPerMinute,
                                    std::chrono::milliseconds lease);
    [[nodiscard]] Result<void> release(const QString& holder);
    /// All mails wait so long because of the server; an empty reason: it takes mail again. Nothing happens without the
    /// lease.
    [[nodiscard]] Result<void> hold(const QString& holder, const QString& reason, std::chrono::milliseconds pause);
    /// The limit per minute is reached for so long.
    [[nodiscard]] Result<void> limit(const QString& holder, std::chrono::milliseconds pause);
    /// False where it was so already.
    [[nodiscard]] Result<bool> pause();
    [[nodiscard]] Result<bool> resume();
    [[nodiscard]] Result<SenderState> state();

private:
    Database& m_database;
};

} // namespace uketsuke
