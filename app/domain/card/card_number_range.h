#pragma once

#include "app/domain/card/check_digit.h"
#include "app/domain/id.h"

#include <optional>

namespace uketsuke {

/// Where numbers come from: a counted range, or a list of unused numbers from the library system.
enum class CardNumberSource { Range, List };

/// A range that IT set up (domain.md § 6). `next` is the value, or the place in the list, that is given next.
struct CardNumberRange {
    CardNumberRangeId id;
    CardNumberSource source = CardNumberSource::Range;
    QString name;
    QString prefix;
    int width = 0; ///< digits after the prefix, without the check digit
    qint64 first = 0;
    qint64 last = 0;
    qint64 next = 0;
    CheckDigitScheme scheme = CheckDigitScheme::None;
    Nw7Letters letters; ///< the library's own, for modulus 16; a setting, not stored with the range
    qint64 warnBelow = 100;
    bool isActive = true;
    bool needsLastNumber = false; ///< since a restore: gives nothing until IT has told the last number known

    [[nodiscard]] qint64 remaining() const { return isActive ? qMax<qint64>(0, last - next + 1) : 0; }
    /// A range that is closed warns of nothing; one that is used up always warns.
    [[nodiscard]] bool isLow() const { return isActive && remaining() < qMax<qint64>(1, warnBelow); }

    bool operator==(const CardNumberRange&) const = default;
};

/// Invalid("range.name", "range.order", "range.width" – the last value does not fit –, "range.prefix", "range.scheme" –
/// none of its numbers fits in an NW-7 barcode).
[[nodiscard]] Result<void> validate(const CardNumberRange& range);

/// The number for a value, with its check digit; as the database builds it.
[[nodiscard]] Result<QString> numberAt(const CardNumberRange& range, qint64 value);

/// The first value from `value` to the range's last whose number NW-7 can carry: a number that ends in X is left out.
/// Nothing where none is left.
[[nodiscard]] std::optional<qint64> issuableFrom(const CardNumberRange& range, qint64 value);

/// A first or last value as a person typed it; full-width digits are digits. Invalid("range.value") for all else.
[[nodiscard]] Result<qint64> readRangeValue(const QString& typed);

/// The numbers that a range gave or may still give, without their check digits, as text of one length.
struct CardNumberSpan {
    QString first;
    QString last;
    qsizetype numberLength = 0; ///< with the check digit
};

/// A closed range counts with what it gave. Nothing for a list, whose numbers are known one by one.
[[nodiscard]] std::optional<CardNumberSpan> spanOf(const CardNumberRange& range);

/// Whether the range gave or may still give this number, so that no list may hold it.
[[nodiscard]] bool mayGive(const CardNumberRange& range, const QString& number);

/// Whether two ranges could give the same number: only the first would, the second would stand still there.
[[nodiscard]] bool overlap(const CardNumberRange& one, const CardNumberRange& other);

} // namespace uketsuke
