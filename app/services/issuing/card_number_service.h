#pragma once

#include "app/domain/card/card_number_range.h"
#include "app/persistence/database/database_thread.h"

#include <QStringList>

namespace uketsuke {

/// What an imported list of unused numbers brought.
struct NumberImport {
    int added = 0;
    QStringList refused; ///< "line 12: check_digit": the line and the reason's key, never the number
};

/// Ranges and lists of card numbers, kept by IT (§ 6).
class CardNumberService
{
public:
    explicit CardNumberService(DatabaseThread& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<QList<CardNumberRange>>> ranges();
    /// Invalid as validate(); the range gets its id here.
    [[nodiscard]] QFuture<Result<CardNumberRangeId>> addRange(CardNumberRange range);
    /// One number a line; each is checked by the scheme and against what was issued or listed before.
    [[nodiscard]] QFuture<Result<NumberImport>> importList(const QString& name, CheckDigitScheme scheme,
                                                           const QStringList& lines);
    [[nodiscard]] QFuture<Result<void>> setActive(const CardNumberRangeId& id, bool isActive);

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
