#pragma once

#include "app/domain/error.h"
#include "ui/shared/message.h"
#include "ui/shared/user_prompt.h"

#include <QDateTime>

namespace uketsuke {

enum class Attempt;

/// "48.2 MB"
[[nodiscard]] QString backupSizeText(qint64 byteCount);

/// What a restore takes away and what it keeps, before it is done.
[[nodiscard]] Question restoreQuestion(const QDateTime& takenAt);

/// Says what a backup or a restore was refused for, where the kind of the error alone says too little.
void sayRuleOfBackup(const Error& error, Attempt attempt, Message& message);

} // namespace uketsuke
