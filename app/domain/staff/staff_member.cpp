#include "app/domain/staff/staff_member.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {

QString roleKey(Role role) {
    switch (role) {
    case Role::Staff:
        return u"staff"_s;
    case Role::Supervisor:
        return u"supervisor"_s;
    case Role::It:
        return u"it"_s;
    }
    return {};
}

Result<Role> roleFromKey(const QString& key) {
    for (const Role role : {Role::Staff, Role::Supervisor, Role::It})
        if (roleKey(role) == key)
            return role;
    return fail(ErrorKind::Corrupt, u"staff.role"_s);
}

bool isPermitted(Role role, Permission permission) {
    switch (permission) {
    case Permission::ReviewApplications:
        return role == Role::Staff || role == Role::Supervisor;
    case Permission::AnswerCancellations:
    case Permission::AnswerAccountRequests:
    case Permission::ReleaseOthersClaims:
        return role == Role::Supervisor;
    case Permission::TakeIn:
    case Permission::SendMail:
        return true;
    case Permission::EditSettings:
    case Permission::ManageStaff:
        return role == Role::It;
    }
    return false;
}

bool isWellFormedLogin(const QString& login) {
    static const QRegularExpression pattern(u"\\A[a-z][a-z0-9_]{0,39}\\z"_s);
    return pattern.match(login).hasMatch();
}

} // namespace uketsuke
