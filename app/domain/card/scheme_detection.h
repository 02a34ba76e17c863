#pragma once

#include "app/domain/card/check_digit.h"

#include <QList>
#include <QStringList>

namespace uketsuke {

/// How many of a list of numbers end in the check character that a scheme gives.
struct SchemeAgreement {
    CheckDigitScheme scheme = CheckDigitScheme::Luhn;
    qsizetype agreeing = 0;
    QList<Nw7Letters> letters; ///< of modulus 16: the pairs that agree best, which no number can tell apart
    bool operator==(const SchemeAgreement&) const = default;
};

/// With fewer different numbers a wrong scheme may agree by chance: one in seven agrees with 7DR whatever it is.
inline constexpr qsizetype fewestTellingNumbers = 10;

/// Which scheme a library uses must be asked (domain.md § 6); its numbers answer. Every scheme but "none", which agrees
/// with everything; the best first. The numbers are as readScannedNumber() gives them, each once.
[[nodiscard]] QList<SchemeAgreement> compareWithSchemes(const QStringList& numbers);

} // namespace uketsuke
