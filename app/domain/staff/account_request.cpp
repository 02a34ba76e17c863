#include "app/domain/staff/account_request.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString accountDeedKey(AccountDeed deed) {
    switch (deed) {
    case AccountDeed::Add:
        return u"add"_s;
    case AccountDeed::ChangeRole:
        return u"role"_s;
    case AccountDeed::ResetPassword:
        return u"reset"_s;
    case AccountDeed::Disable:
        return u"disable"_s;
    case AccountDeed::Enable:
        return u"enable"_s;
    }
    return {};
}

Result<AccountDeed> accountDeedFromKey(const QString& key) {
    for (const AccountDeed deed : {AccountDeed::Add, AccountDeed::ChangeRole, AccountDeed::ResetPassword,
                                   AccountDeed::Disable, AccountDeed::Enable})
        if (accountDeedKey(deed) == key)
            return deed;
    return fail(ErrorKind::Corrupt, u"account.deed"_s);
}

WordHindrance wordHindrance(const WaitingAccountRequest& request, const StaffMember& person) {
    if (!isPermitted(person.role, Permission::AnswerAccountRequests))
        return WordHindrance::NotASupervisor;
    if (request.askedBy == person.login)
        return WordHindrance::AskedByOneself;
    return request.request.login == person.login ? WordHindrance::AboutOneself : WordHindrance::None;
}

QString databaseRoleOf(const QString& login) {
    return u"uketsuke_user_"_s + login; // as current_login() in resources/sql/rules/postgresql takes it off
}

} // namespace uketsuke
