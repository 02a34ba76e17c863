#pragma once

#include "app/domain/staff/staff_member.h"

#include <optional>

namespace uketsuke {

/// How a sign-in ended. Exactly one of the three: a member, a wait, or neither (the passphrase was wrong).
struct SignInOutcome {
    std::optional<StaffMember> member;
    int waitSeconds = 0;    ///< nothing was looked at: too many failed attempts; try again after this
    int failedAttempts = 0; ///< with this one; of a member: those before, since the last sign-in
};

/// How people say who they are: on the embedded database by choosing among the names, on a shared one, which tells
/// nobody's name before, by typing.
enum class SignInWay { ChooseName, TypeLogin };

} // namespace uketsuke
