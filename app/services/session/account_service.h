#pragma once

#include "app/domain/result.h"
#include "app/domain/staff/account_request.h"

#include <QFuture>

namespace uketsuke {

class DatabaseThread;

/// What became of a request: carried out, or it waits for another supervisor's word.
enum class AccountOutcome { Done, Waits };

/// Accounts of the shared database, which are roles of its server. The embedded one's are StaffService's.
class AccountService
{
public:
    explicit AccountService(DatabaseThread& database) : m_database(database) {}

    /// IT asks. A passphrase is needed to add, to reset and to enable; what leaves this computer is its SCRAM verifier.
    /// Invalid as checkNewPassphrase(), else as AccountRepository::ask().
    [[nodiscard]] QFuture<Result<AccountOutcome>> ask(const AccountRequest& request, const QString& passphrase = {});
    /// Oldest first.
    [[nodiscard]] QFuture<Result<QList<WaitingAccountRequest>>> waiting();
    /// What waits and who has an account, of one moment.
    [[nodiscard]] QFuture<Result<AccountView>> view();
    /// Who answered, where approve() or reject() came second; NotFound where nobody has.
    [[nodiscard]] QFuture<Result<AccountAnswer>> answerTo(const AccountRequestId& id);
    /// A supervisor's word. Errors as AccountRepository::approve().
    [[nodiscard]] QFuture<Result<void>> approve(const AccountRequestId& id);
    [[nodiscard]] QFuture<Result<void>> reject(const AccountRequestId& id);
    /// New passwords that who is signed in was not told of: an own one, or, as a supervisor, anybody's. Oldest first.
    [[nodiscard]] QFuture<Result<QList<PasswordNotice>>> notices();
    /// The person has read it; it is not shown again.
    [[nodiscard]] QFuture<Result<void>> noteTold(const AccountRequestId& id);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
