#include "app/persistence/account_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<WaitingAccountRequest> waitingAccountOf(const Row& row) {
    const auto deed = accountDeedFromKey(row.text("kind"_L1));
    if (!deed)
        return tl::unexpected<Error>(deed.error());
    WaitingAccountRequest waiting;
    waiting.request.id = AccountRequestId(row.text("id"_L1));
    waiting.request.deed = *deed;
    waiting.request.login = row.text("login"_L1);
    waiting.request.displayName = row.text("display_name"_L1);
    waiting.askedBy = row.text("asked_by"_L1);
    waiting.askedByName = row.text("asked_by_name"_L1);
    waiting.askedAt = row.instant("asked_at"_L1);
    if (!namesARole(*deed))
        return waiting;
    return roleFromKey(row.text("role"_L1)).map([&](Role role) {
        waiting.request.role = role;
        return waiting;
    });
}

} // namespace

Result<void> AccountRepository::ask(const AccountRequest& request) {
    return m_database
        .execute("accounts/ask"_L1, {{"id"_L1, request.id.text()},
                                     {"kind"_L1, accountDeedKey(request.deed)},
                                     {"login"_L1, textOrEmpty(request.login)},
                                     {"display_name"_L1, textOrEmpty(request.displayName)},
                                     {"role"_L1, namesARole(request.deed) ? roleKey(request.role) : u""_s},
                                     {"verifier"_L1, textOrEmpty(QString::fromLatin1(request.verifier))}})
        .map([](qint64) {});
}

Result<void> AccountRepository::changeOwnPassphrase(const AccountRequestId& id, const QByteArray& verifier) {
    return m_database
        .execute("accounts/change_own_passphrase"_L1,
                 {{"id"_L1, id.text()}, {"verifier"_L1, textOrEmpty(QString::fromLatin1(verifier))}})
        .map([](qint64) {});
}

Result<void> AccountRepository::approve(const AccountRequestId& id) {
    return answer(id, u"approved"_s);
}

Result<void> AccountRepository::reject(const AccountRequestId& id) {
    return answer(id, u"rejected"_s);
}

Result<void> AccountRepository::answer(const AccountRequestId& id, const QString& answer) {
    return m_database
        .execute("accounts/answer"_L1, {{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                        {"request_id"_L1, id.text()},
                                        {"answer"_L1, answer}})
        .map([](qint64) {});
}

Result<QList<WaitingAccountRequest>> AccountRepository::waiting() {
    return m_database.rows("accounts/waiting"_L1)
        .and_then([](const Rows& rows) -> Result<QList<WaitingAccountRequest>> {
            QList<WaitingAccountRequest> all;
            for (const Row& row : rows) {
                auto waiting = waitingAccountOf(row);
                if (!waiting)
                    return tl::unexpected<Error>(waiting.error());
                all.append(*waiting);
            }
            return all;
        });
}

Result<QList<Account>> AccountRepository::overview() {
    return m_database.rows("accounts/overview"_L1).and_then([](const Rows& rows) -> Result<QList<Account>> {
        QList<Account> all;
        for (const Row& row : rows) {
            const auto role = roleFromKey(row.text("role"_L1));
            if (!role)
                return tl::unexpected<Error>(role.error());
            all.append({{row.text("login"_L1), row.text("display_name"_L1), *role, row.flag("is_active"_L1)},
                        row.instantOrNone("last_signed_in_at"_L1)});
        }
        return all;
    });
}

Result<AccountAnswer> AccountRepository::answerTo(const AccountRequestId& id) {
    return m_database.row("accounts/answer_to"_L1, {{"request_id"_L1, id.text()}}).map([](const Row& row) {
        return AccountAnswer{row.text("answered_by_name"_L1), row.text("answer"_L1) == "approved"_L1};
    });
}

Result<QList<PasswordNotice>> AccountRepository::notices() {
    return m_database.rows("accounts/notices"_L1).map([](const Rows& rows) {
        QList<PasswordNotice> all;
        for (const Row& row : rows)
            all.append({AccountRequestId(row.text("request_id"_L1)), row.text("login"_L1), row.text("display_name"_L1),
                        row.text("actor_name"_L1), row.instant("happened_at"_L1)});
        return all;
    });
}

Result<void> AccountRepository::noteTold(const AccountRequestId& id) {
    return m_database.execute("accounts/told"_L1, {{"request_id"_L1, id.text()}})
        .and_then([](qint64 changed) -> Result<void> {
            if (changed != 1)
                return fail(ErrorKind::NotFound, u"account.notice"_s);
            return {};
        });
}

} // namespace uketsuke
