#include "app/services/issuing/last_number_taking.h"

#include "app/domain/card/last_number.h"
#include "app/domain/card/scanned_number.h"
#include "app/persistence/card_number_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<CardNumberRange> rangeWith(CardNumberRepository& repository, const CardNumberRangeId& id) {
    const auto ranges = repository.ranges();
    if (!ranges)
        return tl::unexpected<Error>(ranges.error());
    for (const CardNumberRange& range : *ranges)
        if (range.id == id)
            return range;
    return fail(ErrorKind::NotFound, u"range"_s);
}

/// Of a list, the place; NotFound becomes the list's way to say that it does not hold the number.
Result<qint64> placeOf(CardNumberRepository& repository, const CardNumberRange& range, const QString& typed) {
    const auto number = readScannedNumber(typed);
    if (!number)
        return fail(ErrorKind::Invalid, u"last_number.form"_s);
    auto place = repository.placeInList(range.id, *number);
    if (!place && place.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Invalid, u"last_number.range"_s);
    return place;
}

Result<qint64> lastGiven(CardNumberRepository& repository, CardNumberRange range, const Nw7Letters& letters,
                         const QString& typed) {
    if (saysNoneGiven(typed))
        return range.first - 1;
    range.letters = letters;
    return range.source == CardNumberSource::List ? placeOf(repository, range, typed) : valueOfNumber(range, typed);
}

} // namespace

Result<void> takeLastNumber(Database& open, const CardNumberRangeId& id, const Nw7Letters& letters,
                            const QString& typed) {
    CardNumberRepository repository(open);
    return rangeWith(repository, id)
        .and_then([&](const CardNumberRange& range) { return lastGiven(repository, range, letters, typed); })
        .and_then([&](qint64 value) { return repository.tellLast(id, value); });
}

} // namespace uketsuke
