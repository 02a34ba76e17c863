#pragma once

#include "app/domain/connection/database_address.h"
#include "app/domain/staff/account_request.h"
#include "app/persistence/database/database_settings.h"
#include "app/services/session/sign_in_outcome.h"

#include <QDateTime>
#include <QHash>

namespace uketsuke {

class Clock;
class Database;

/// As whom a connection to a shared database is opened.
[[nodiscard]] DatabaseSettings sharedAs(DatabaseAddress address, const QString& login);
/// Whose account an open connection to it is. Incompatible where the schema is not this program's,
/// NotPermitted("staff.inactive") for a role without an account.
[[nodiscard]] Result<StaffMember> memberBehind(Database& open);

/// Who may sign in to a shared database. Its server knows the passphrases: each person is a role, who signs in opens
/// the desk's connections as that role. What failed is counted here, for as long as the desk runs; the server's log
/// knows of every desk.
class SharedSignIn
{
public:
    SharedSignIn(DatabaseAddress address, const Clock& clock) : m_address(std::move(address)), m_clock(clock) {}

    /// Tries on a connection of its own, so that the work behind a lock stays connected. Incompatible where the schema
    /// is not this program's, NotPermitted("staff.inactive") for a role without an account, else what
    /// Database::open() says; a wrong passphrase is an outcome, not an error.
    [[nodiscard]] Result<SignInOutcome> tryOut(const QString& login, const QString& passphrase);
    /// Gives who is signed in a new passphrase by a connection that `oldOne` opens; the same `id` again is done once.
    /// For an answer that was lost: where only the new one opens a connection, it is done. Errors as
    /// AccountRepository::changeOwnPassphrase(); Unreachable where no server answers.
    [[nodiscard]] Result<void> changePassphrase(const QString& login, const AccountRequestId& id, const QString& oldOne,
                                                const QString& newOne) const;
    /// As whom a connection is opened.
    [[nodiscard]] DatabaseSettings settingsFor(const QString& login) const;

private:
    struct Failures {
        int count = 0;
        QDateTime last;
    };

    DatabaseAddress m_address;
    const Clock& m_clock;
    QHash<QString, Failures> m_failures; ///< by login, since it signed in last
};

} // namespace uketsuke
