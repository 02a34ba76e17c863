#pragma once

#include <QStringList>

namespace uketsuke {

/// The programs that this process has started and that live, by their folders under /proc.
[[nodiscard]] QStringList decoderFolders();

/// The words of the line of a file that begins so, with single spaces between them.
[[nodiscard]] QByteArray lineOf(const QString& path, const char* beginning);

} // namespace uketsuke
