#pragma once

#include "app/domain/card/card_number_range.h"
#include "app/persistence/database/database_thread.h"

#include <QStringList>

namespace uketsuke {

/// What an imported list of unused numbers brought.
struct NumberImport {
    int added = 0;
    /// "line 12: check_digit": the line and the reason's key (form, check_digit, twice, known, range), never the
    /// number.
    QStringList refused;
};

/// Ranges and lists of card numbers, kept by IT (§ 6).
class CardNumberService
{
public:
    explicit CardNumberService(DatabaseThread& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<QList<CardNumberRange>>> ranges();
    /// Invalid as validate(), or "range.overlap" where another range or a list holds one of its numbers; the range gets
    /// its id here.
    [[nodiscard]] QFuture<Result<CardNumberRangeId>> addRange(CardNumberRange range);
    /// One number a line; each is checked by the scheme and against what was issued, listed or lies in a range. No list
    /// is made where nothing is left.
    [[nodiscard]] QFuture<Result<NumberImport>> importList(const QString& name, CheckDigitScheme scheme,
                                                           const QStringList& lines);
    /// A range that IT closes gives no more; Invalid("range.overlap") where another one took its place meanwhile.
    [[nodiscard]] QFuture<Result<void>> setActive(const CardNumberRangeId& id, bool isActive);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
