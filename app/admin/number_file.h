#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace uketsuke {

/// The lines of a list with one number a line, in any encoding that an export may have; a line whose bytes are of
/// another one holds U+FFFD instead and is no number. NotFound("numbers.file"), TooLarge("numbers.file") beyond 64 MiB,
/// or as detectEncoding().
[[nodiscard]] Result<QStringList> linesOfNumberFile(const QString& name);

} // namespace uketsuke
