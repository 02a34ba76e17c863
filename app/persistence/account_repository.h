#pragma once

#include "app/domain/staff/account_request.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// Accounts of the shared database, where they are roles of the server
/// (resources/sql/rules/postgresql/100_accounts.sql). On the embedded one people are kept by StaffRepository, and ask()
/// is NotPermitted("account").
class AccountRepository
{
public:
    explicit AccountRepository(Database& database) : m_database(database) {}

    /// NotPermitted("role"), Invalid("staff.login", "staff.name", "staff.role", "verifier"), NotFound("staff"),
    /// Conflict("staff.login", "staff.active", "staff.last", "account.waits").
    [[nodiscard]] Result<void> ask(const AccountRequest& request);
    /// NotPermitted("role", "own_request"), NotFound("account"), Conflict("answered").
    [[nodiscard]] Result<void> approve(const AccountRequestId& id);
    [[nodiscard]] Result<void> reject(const AccountRequestId& id);
    /// A new passphrase of who is signed in, by its SCRAM-SHA-256 verifier. The same `id` again is done once.
    /// NotPermitted("role") for an account that has ended, Invalid("verifier").
    [[nodiscard]] Result<void> changeOwnPassphrase(const AccountRequestId& id, const QByteArray& verifier);
    /// Oldest first.
    [[nodiscard]] Result<QList<WaitingAccountRequest>> waiting();
    /// Everybody, active ones first, by name.
    [[nodiscard]] Result<QList<Account>> overview();
    /// NotFound where nobody has answered yet.
    [[nodiscard]] Result<AccountAnswer> answerTo(const AccountRequestId& id);
    /// What who is signed in has not been told yet, oldest first.
    [[nodiscard]] Result<QList<PasswordNotice>> notices();
    [[nodiscard]] Result<void> noteTold(const AccountRequestId& id);

private:
    [[nodiscard]] Result<void> answer(const AccountRequestId& id, const QString& answer);
    Database& m_database;
};

} // namespace uketsuke
