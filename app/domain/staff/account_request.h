#pragma once

#include "app/domain/id.h"
#include "app/domain/staff/staff_member.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace uketsuke {

using AccountRequestId = Id<struct AccountRequestTag>;

/// What IT does with an account of the shared database.
enum class AccountDeed { Add, ChangeRole, ResetPassword, Disable, Enable };

/// Whether a deed says which role the person has from then on.
[[nodiscard]] constexpr bool namesARole(AccountDeed deed) {
    return deed == AccountDeed::Add || deed == AccountDeed::ChangeRole;
}
/// Whether a deed waits for another supervisor's word: whoever becomes a supervisor, or could sign in as one. `wanted`
/// is the role that the deed names, `present` the one that the person has.
[[nodiscard]] constexpr bool needsAnothersWord(AccountDeed deed, Role wanted, Role present) {
    switch (deed) {
    case AccountDeed::Add:
        return wanted == Role::Supervisor;
    case AccountDeed::ChangeRole:
        return true;
    case AccountDeed::Disable:
        return false;
    case AccountDeed::ResetPassword:
    case AccountDeed::Enable:
        return present == Role::Supervisor;
    }
    return true;
}
/// Whether it gives the person a new passphrase.
[[nodiscard]] constexpr bool needsPassphrase(AccountDeed deed) {
    return deed == AccountDeed::Add || deed == AccountDeed::ResetPassword || deed == AccountDeed::Enable;
}

[[nodiscard]] QString accountDeedKey(AccountDeed deed);
[[nodiscard]] Result<AccountDeed> accountDeedFromKey(const QString& key);

/// A new supervisor, another role and a new password of a supervisor wait for another supervisor's word; everything
/// else is done at once.
struct AccountRequest {
    AccountRequestId id = AccountRequestId::create();
    AccountDeed deed = AccountDeed::Add;
    QString login;
    QString displayName;     ///< of Add
    Role role = Role::Staff; ///< of Add and ChangeRole
    QByteArray verifier;     ///< of Add, ResetPassword and Enable: SCRAM-SHA-256's, never a password
};

/// Waits for the word of a supervisor, who is neither `askedBy` nor `request.login`. Without the verifier.
struct WaitingAccountRequest {
    AccountRequest request;
    QString askedBy;
    QString askedByName;
    QDateTime askedAt;
};

/// Why a person may not answer a request; the database refuses for the same reasons.
enum class WordHindrance { None, NotASupervisor, AskedByOneself, AboutOneself };
[[nodiscard]] WordHindrance wordHindrance(const WaitingAccountRequest& request, const StaffMember& person);

/// What another supervisor has said to a request.
struct AccountAnswer {
    QString answeredByName;
    bool isApproval = false;
};

/// Somebody who may sign in, or could once.
struct Account {
    StaffMember holder;
    std::optional<QDateTime> lastSignedInAt; ///< nothing where the journal knows of none
};

/// What the desk shows of the accounts.
struct AccountView {
    QList<WaitingAccountRequest> waiting; ///< oldest first
    QList<Account> accounts;              ///< active ones first, by name
};

/// A new password that who is signed in has to be told of: an own one, or, as a supervisor, anybody's.
struct PasswordNotice {
    AccountRequestId id;
    QString login;
    QString displayName;
    QString setByName; ///< who carried it out
    QDateTime setAt;
};

/// The server's role for a login; our prefix keeps other roles of the server apart from ours.
[[nodiscard]] QString databaseRoleOf(const QString& login);

} // namespace uketsuke
