#pragma once

#include "app/domain/result.h"

namespace uketsuke {

/// The three roles (domain.md § 1). A supervisor may do all that staff may.
enum class Role { Staff, Supervisor, It };

[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] Result<Role> roleFromKey(const QString& key);

/// What a person may do; asked of the domain, never computed from roles in a screen.
enum class Permission {
    ReviewApplications,
    AnswerCancellations,
    AnswerAccountRequests,
    ReleaseOthersClaims,
    TakeIn,
    EditSettings,
    ManageStaff,
    SendMail
};

[[nodiscard]] bool isPermitted(Role role, Permission permission);

/// Who is signed in, or is named in the journal. `login` is the key, 1–40 of a–z 0–9 _ and starts with a letter.
struct StaffMember {
    QString login;
    QString displayName;
    Role role = Role::Staff;
    bool isActive = true;
    bool operator==(const StaffMember&) const = default;
};

[[nodiscard]] bool isWellFormedLogin(const QString& login);

} // namespace uketsuke
