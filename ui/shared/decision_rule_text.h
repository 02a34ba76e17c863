#pragma once

#include "ui/shared/error_text.h"

namespace uketsuke {

/// Where a rule of the database refused 「完了」 or 「元に戻す」, says which one and what to do (the details are those
/// of resources/sql/rules/*/050 and 060); leaves every other message as it is.
void sayRuleOfDecision(const Error& error, Attempt attempt, Message& message);

} // namespace uketsuke
