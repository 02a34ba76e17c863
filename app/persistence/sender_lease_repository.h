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
    [[nodiscard]] Result<bool> take(const QString& holder, const QString& station, std::chrono::milliseconds lease);
    [[nodiscard]] Result<void> release(const QString& holder);
    /// False where it was so already.
    [[nodiscard]] Result<bool> pause();
    [[nodiscard]] Result<bool> resume();
    [[nodiscard]] Result<SenderState> state();

private:
    Database& m_database;
};

} // namespace uketsuke
