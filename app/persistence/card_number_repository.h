#pragma once

#include "app/domain/card/card_number_range.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// Ranges and lists of card numbers. Numbers are issued by decisions alone (rules/…/decisions.sql).
class CardNumberRepository
{
public:
    explicit CardNumberRepository(Database& database) : m_database(database) {}

    /// All, the active ones first, in the order in which they were added.
    [[nodiscard]] Result<QList<CardNumberRange>> ranges();
    [[nodiscard]] Result<void> add(const CardNumberRange& range);
    /// Conflict where a number was in a list or was issued before.
    [[nodiscard]] Result<void> addListEntry(const CardNumberRangeId& id, qint64 position, const QString& number);
    /// Whether this number lies in a list or was issued.
    [[nodiscard]] Result<bool> isKnown(const QString& number);
    /// How many numbers of this length, in lists or issued, begin with a body from `first` to `last`.
    [[nodiscard]] Result<qint64> knownBetween(const QString& first, const QString& last, qsizetype length);
    [[nodiscard]] Result<void> setActive(const CardNumberRangeId& id, bool isActive);
    /// Where a number stands in a list, from 1; NotFound.
    [[nodiscard]] Result<qint64> placeInList(const CardNumberRangeId& id, const QString& number);
    /// The range goes on after this value, of a list this place. Invalid("last_number.below") where later ones were
    /// given, Invalid("last_number.beyond"), NotPermitted for all but IT.
    [[nodiscard]] Result<void> tellLast(const CardNumberRangeId& id, qint64 lastGiven);

private:
    Database& m_database;
};

} // namespace uketsuke
