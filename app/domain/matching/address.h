#pragma once

#include "app/domain/application/applicant_field.h"

namespace uketsuke {

/// How far two addresses agree (domain.md § 8): 完全一致 / 表記ゆれ / 番号まで / 町名まで / 不一致.
enum class AddressGrade { Same, SpellingVariant, UpToNumber, UpToTown, Different };

/// An address in the three parts that are compared apart, as keys. For matching only.
struct AddressParts {
    QString town;     ///< city and town without prefecture, 大字 and 字; hiragana as katakana
    QString number;   ///< "5-8-12"
    QString building; ///< building and room, "ヒバリハイツ203"; small kana large, letters small
    bool operator==(const AddressParts&) const = default;
};

/// Splits 千葉県柏市柏五丁目8番12号 ひばりハイツ203号室 into 柏市柏 / 5-8-12 / ヒバリハイツ203.
[[nodiscard]] AddressParts addressParts(const QString& address);

/// Grades two addresses; Different where either is blank. A room that follows the number by a hyphen (5-8-12-203) is
/// the same as one behind the building's name.
[[nodiscard]] AddressGrade compareAddresses(const QString& left, const QString& right);

/// Whether an address has the usual form: a town and a number.
[[nodiscard]] bool isStandardAddress(const ApplicantValues& values);

} // namespace uketsuke
