#pragma once

#include <QString>

#include <optional>

namespace uketsuke {

/// Asks at the terminal of whoever called the program, whatever standard input is; what is typed is not shown. Nothing
/// where there is no terminal, or it was broken off.
[[nodiscard]] std::optional<QString> askHidden(const QString& question);

/// The next line of an open descriptor, without its end. Read byte by byte: what stands behind it stays for who reads
/// next. Nothing where it cannot be read, or has ended.
[[nodiscard]] std::optional<QString> lineOfDescriptor(int descriptor);

} // namespace uketsuke
