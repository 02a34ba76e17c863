#include "app/services/session/account_service.h"

#include "app/domain/staff/passphrase_rule.h"
#include "app/persistence/account_repository.h"
#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<AccountRequest> withVerifier(Database& open, AccountRequest request, const QString& passphrase) {
    if (!needsPassphrase(request.deed))
        return request;
    return checkNewPassphrase(passphrase, request.login)
        .and_then([&] { return open.passwordVerifier(databaseRoleOf(request.login), passphrase); })
        .map([&](const QByteArray& verifier) {
            request.verifier = verifier;
            return request;
        });
}

Result<AccountOutcome> outcomeOf(AccountRepository& accounts, const AccountRequestId& id) {
    return accounts.waiting().map([&](const QList<WaitingAccountRequest>& waiting) {
        const bool waits = std::any_of(waiting.begin(), waiting.end(),
                                       [&](const WaitingAccountRequest& one) { return one.request.id == id; });
        return waits ? AccountOutcome::Waits : AccountOutcome::Done;
    });
}

} // namespace

QFuture<Result<AccountOutcome>> AccountService::ask(const AccountRequest& request, const QString& passphrase) {
    return m_database.run([request, passphrase](Database& database) -> Result<AccountOutcome> {
        if (!isWellFormedLogin(request.login))
            return fail(ErrorKind::Invalid, u"staff.login"_s);
        const auto ready = withVerifier(database, request, passphrase);
        if (!ready)
            return tl::unexpected<Error>(ready.error());
        return inTransaction(database, [&](Database& open) {
            AccountRepository accounts(open);
            return accounts.ask(*ready).and_then([&] { return outcomeOf(accounts, ready->id); });
        });
    });
}

QFuture<Result<QList<WaitingAccountRequest>>> AccountService::waiting() {
    return m_database.read([](Database& open) { return AccountRepository(open).waiting(); });
}

QFuture<Result<AccountView>> AccountService::view() {
    return m_database.read([](Database& open) {
        AccountRepository accounts(open);
        return accounts.waiting().and_then([&](const QList<WaitingAccountRequest>& waiting) {
            return accounts.overview().map([&](const QList<Account>& all) { return AccountView{waiting, all}; });
        });
    });
}

QFuture<Result<AccountAnswer>> AccountService::answerTo(const AccountRequestId& id) {
    return m_database.read([id](Database& open) { return AccountRepository(open).answerTo(id); });
}

QFuture<Result<void>> AccountService::approve(const AccountRequestId& id) {
    return m_database.run([id](Database& database) {
        return inTransaction(database, [&](Database& open) { return AccountRepository(open).approve(id); });
    });
}

QFuture<Result<void>> AccountService::reject(const AccountRequestId& id) {
    return m_database.run([id](Database& database) {
        return inTransaction(database, [&](Database& open) { return AccountRepository(open).reject(id); });
    });
}

QFuture<Result<QList<PasswordNotice>>> AccountService::notices() {
    return m_database.read([](Database& open) { return AccountRepository(open).notices(); });
}

QFuture<Result<void>> AccountService::noteTold(const AccountRequestId& id) {
    return m_database.run([id](Database& open) { return AccountRepository(open).noteTold(id); });
}

} // namespace uketsuke
