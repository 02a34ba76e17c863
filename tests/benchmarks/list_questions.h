#pragma once

#include "tests/benchmarks/bars.h"

#include <QStringList>

namespace uketsuke::bars {

/// What somebody types who looks for a person, by one thing or another; each letter is a question.
[[nodiscard]] QStringList typedLetterByLetter();
/// The same for a person who reads the table.
[[nodiscard]] QString howItIsTyped();

/// A row of lists: with 10,000 open of 1,000,000 (`pair.ours`) beside 1,000 of 1,000.
[[nodiscard]] Bar listBar(const QString& name, const QString& work, const Pair& pair);

} // namespace uketsuke::bars
