#include "app/persistence/card_number_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<CardNumberRange> rangeOf(const Row& row) {
    const auto scheme = checkDigitSchemeFromKey(row.text("scheme"_L1));
    if (!scheme)
        return fail(ErrorKind::Corrupt, u"range.scheme"_s);
    CardNumberRange range;
    range.id = CardNumberRangeId(row.text("id"_L1));
    range.source = row.text("kind"_L1) == "list"_L1 ? CardNumberSource::List : CardNumberSource::Range;
    range.name = row.text("name"_L1);
    range.prefix = row.text("prefix"_L1);
    range.width = static_cast<int>(row.integer("width"_L1));
    range.first = row.integer("first_value"_L1);
    range.last = row.integer("last_value"_L1);
    range.next = row.integer("next_value"_L1);
    range.scheme = *scheme;
    range.warnBelow = row.integer("warn_below"_L1);
    range.isActive = row.flag("is_active"_L1);
    range.needsLastNumber = row.flag("needs_word"_L1);
    return range;
}

} // namespace

Result<QList<CardNumberRange>> CardNumberRepository::ranges() {
    const auto rows = m_database.rows("card_numbers/ranges"_L1);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<CardNumberRange> ranges;
    for (const Row& row : *rows) {
        const auto range = rangeOf(row);
        if (!range)
            return tl::unexpected<Error>(range.error());
        ranges.append(*range);
    }
    return ranges;
}

Result<void> CardNumberRepository::add(const CardNumberRange& range) {
    return m_database
        .execute("card_numbers/add_range"_L1,
                 {{"id"_L1, range.id.text()},
                  {"kind"_L1, range.source == CardNumberSource::List ? u"list"_s : u"range"_s},
                  {"name"_L1, range.name},
                  {"prefix"_L1, textOrEmpty(range.prefix)},
                  {"width"_L1, range.width},
                  {"first_value"_L1, range.first},
                  {"last_value"_L1, range.last},
                  {"next_value"_L1, range.next},
                  {"scheme"_L1, checkDigitSchemeKey(range.scheme)},
                  {"warn_below"_L1, range.warnBelow}})
        .map([](qint64) {});
}

Result<void> CardNumberRepository::addListEntry(const CardNumberRangeId& id, qint64 position, const QString& number) {
    return m_database
        .execute("card_numbers/add_list_entry"_L1,
                 {{"range_id"_L1, id.text()}, {"position"_L1, position}, {"card_number"_L1, number}})
        .and_then([](qint64 added) -> Result<void> {
            if (added == 0)
                return fail(ErrorKind::Conflict, u"number.issued"_s);
            return {};
        });
}

Result<bool> CardNumberRepository::isKnown(const QString& number) {
    return m_database.row("card_numbers/is_known"_L1, {{"card_number"_L1, number}}).map([](const Row& row) {
        return row.flag("is_known"_L1);
    });
}

Result<qint64> CardNumberRepository::knownBetween(const QString& first, const QString& last, qsizetype length) {
    return m_database
        .row("card_numbers/known_between"_L1, {{"first_body"_L1, first},
                                               {"last_body"_L1, last},
                                               {"body_length"_L1, first.size()},
                                               {"number_length"_L1, length}})
        .map([](const Row& row) { return row.integer("total"_L1); });
}

Result<void> CardNumberRepository::setActive(const CardNumberRangeId& id, bool isActive) {
    return m_database.execute("card_numbers/set_active"_L1, {{"id"_L1, id.text()}, {"is_active"_L1, isActive ? 1 : 0}})
        .map([](qint64) {});
}

Result<qint64> CardNumberRepository::placeInList(const CardNumberRangeId& id, const QString& number) {
    return m_database.row("card_numbers/place_in_list"_L1, {{"range_id"_L1, id.text()}, {"card_number"_L1, number}})
        .map([](const Row& row) { return row.integer("position"_L1); });
}

Result<void> CardNumberRepository::tellLast(const CardNumberRangeId& id, qint64 lastGiven) {
    return m_database
        .execute("card_numbers/tell_last"_L1, {{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                               {"range_id"_L1, id.text()},
                                               {"last_given"_L1, lastGiven}})
        .map([](qint64) {});
}

} // namespace uketsuke
