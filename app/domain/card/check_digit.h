#pragma once

#include "app/domain/result.h"

#include <array>
#include <span>

namespace uketsuke {

/// The schemes in use in Japanese libraries (domain.md § 6). Which one a library uses must be asked.
enum class CheckDigitScheme {
    None,
    Luhn,                   ///< モジュラス10 ウェイト2・1 分割
    Modulus10Weight21Whole, ///< モジュラス10 ウェイト2・1 一括
    Modulus10Weight31,      ///< モジュラス10 ウェイト3・1
    SevenDr,
    SevenDsr,
    NineDr,
    NineDsr,
    Modulus11ZeroZero, ///< remainders 0 and 1 give 0 and 0
    Modulus11OneZero,  ///< remainders 0 and 1 give 1 and 0
    Modulus11ZeroX,    ///< remainders 0 and 1 give 0 and X
    Modulus16,         ///< NW-7's own; start and stop letters count
};

inline constexpr std::array allCheckDigitSchemes{
    CheckDigitScheme::None,
    CheckDigitScheme::Luhn,
    CheckDigitScheme::Modulus10Weight21Whole,
    CheckDigitScheme::Modulus10Weight31,
    CheckDigitScheme::SevenDr,
    CheckDigitScheme::SevenDsr,
    CheckDigitScheme::NineDr,
    CheckDigitScheme::NineDsr,
    CheckDigitScheme::Modulus11ZeroZero,
    CheckDigitScheme::Modulus11OneZero,
    CheckDigitScheme::Modulus11ZeroX,
    CheckDigitScheme::Modulus16,
};

/// NW-7's start and stop letter, A–D: modulus 16 counts them, every other scheme has no use for them.
struct Nw7Letters {
    QChar start = QChar(u'A');
    QChar stop = QChar(u'A');
    bool operator==(const Nw7Letters&) const = default;
};

/// The key stored in the database, e.g. "modulus10_weight31".
[[nodiscard]] QString checkDigitSchemeKey(CheckDigitScheme scheme);
[[nodiscard]] Result<CheckDigitScheme> checkDigitSchemeFromKey(const QString& key);

/// What is appended to the body: empty for None, else one character. The body is ASCII digits (for Modulus16 any NW-7
/// characters); Invalid("check_digit.body") otherwise.
[[nodiscard]] Result<QString> checkDigit(CheckDigitScheme scheme, const QString& body, const Nw7Letters& letters = {});

/// Whether the last character is the right one of the body before it; true for None.
[[nodiscard]] bool hasRightCheckDigit(CheckDigitScheme scheme, const QString& number, const Nw7Letters& letters = {});

/// Whether NW-7 has a sign for every character: it has none for the X of modulus 11 (§ 6).
[[nodiscard]] bool fitsNw7(const QString& number);

/// Modulus 11 with the given weights from the right, used again from the first when they run out (ISBN-10 has 2…10).
[[nodiscard]] Result<QString> modulus11CheckDigit(CheckDigitScheme scheme, const QString& body,
                                                  std::span<const int> weights);

/// Modulus 16. Invalid("check_digit.body") as checkDigit(), and for letters that are none of A–D.
[[nodiscard]] Result<QString> modulus16CheckDigit(const QString& body, const Nw7Letters& letters);

} // namespace uketsuke
