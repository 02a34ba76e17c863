#pragma once

#include "app/domain/staff/account_request.h"

#include <QString>

namespace uketsuke {

/// What an approval does, in one sentence.
[[nodiscard]] QString approvalEffectText(const AccountRequest& request);
/// Why this person cannot answer; empty where nothing is in the way.
[[nodiscard]] QString wordHindranceText(WordHindrance hindrance);
/// Who answers, as short as a column.
[[nodiscard]] QString answererText(WordHindrance hindrance);
[[nodiscard]] QString accountStateText(const StaffMember& holder);
/// What the deed is called on its button and as a title.
[[nodiscard]] QString accountDeedTitle(AccountDeed deed);
/// What happens when IT asks for it: at once, or after another person's word.
[[nodiscard]] QString askingEffectText(AccountDeed deed, Role wanted, Role present);

} // namespace uketsuke
