#pragma once

#include "app/domain/staff/account_request.h"

#include <QString>

namespace uketsuke {

/// What is wrong with a name, a login or a passphrase, in words; empty where the error is of another kind.
[[nodiscard]] QString accountRefusalText(const Error& error);

/// 窓口職員, 責任者, 管理者.
[[nodiscard]] QString roleTitle(Role role);
/// What was asked for, of whom: 「佐藤 さんを責任者にする」.
[[nodiscard]] QString accountDeedText(const AccountRequest& request);

} // namespace uketsuke
