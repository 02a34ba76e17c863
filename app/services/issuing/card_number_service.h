#pragma once

#include "app/domain/card/card_number_range.h"
#include "app/persistence/database/database_thread.h"

#include <QStringList>

namespace uketsuke {

/// Why a line of a list gives no number.
enum class NumberRefusal {
    Form,       ///< no number
    CheckDigit, ///< not the scheme's
    Barcode,    ///< NW-7 has no sign for its X
    Twice,      ///< in this list already
    Known,      ///< issued, or in another list
    InRange,    ///< a range gives it, or may
};

/// "form", "check_digit", "barcode", "twice", "known" or "range".
[[nodiscard]] QString numberRefusalKey(NumberRefusal refusal);

/// A line that was refused; never its number.
struct RefusedNumber {
    qsizetype line = 0; ///< from 1
    NumberRefusal reason = NumberRefusal::Form;
    bool operator==(const RefusedNumber&) const = default;
};

/// What an imported list of unused numbers brought.
struct NumberImport {
    int added = 0;
    QList<RefusedNumber> refused; ///< in the order of the lines
};

/// Ranges and lists of card numbers, kept by IT (§ 6).
class CardNumberService
{
public:
    explicit CardNumberService(DatabaseThread& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<QList<CardNumberRange>>> ranges();
    /// NW-7's letters in force, which modulus 16 counts.
    [[nodiscard]] QFuture<Result<Nw7Letters>> letters();
    /// Invalid as validate(), or "range.overlap" where another range or a list holds one of its numbers; the range gets
    /// its id here.
    [[nodiscard]] QFuture<Result<CardNumberRangeId>> addRange(CardNumberRange range);
    /// One number a line; each is checked by the scheme and against what was issued, listed or lies in a range. No list
    /// is made where nothing is left.
    [[nodiscard]] QFuture<Result<NumberImport>> importList(const QString& name, CheckDigitScheme scheme,
                                                           const QStringList& lines);
    /// A range that IT closes gives no more; Invalid("range.overlap") where another range or a list took its place
    /// meanwhile.
    [[nodiscard]] QFuture<Result<void>> setActive(const CardNumberRangeId& id, bool isActive);
    /// IT tells the last number known of a range, whole and with its check digit, or that none was given ("なし",
    /// "none"): the range goes on after it, only upwards. Invalid as valueOfNumber(), or "last_number.below" where this
    /// database gave a later one; NotPermitted for all but IT.
    [[nodiscard]] QFuture<Result<void>> tellLastNumber(const CardNumberRangeId& id, const QString& typed);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
