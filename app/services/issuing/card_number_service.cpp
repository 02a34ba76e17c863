#include "app/services/issuing/card_number_service.h"

#include "app/domain/card/scanned_number.h"
#include "app/persistence/card_number_repository.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/staff_repository.h"
#include "app/services/issuing/last_number_taking.h"
#include "app/services/settings/library_settings_json.h"
#include "app/services/settings/settings_service.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct NumberOfList {
    qsizetype line = 0; ///< from 1
    QString number;
};

struct NumberList {
    QList<NumberOfList> numbers;
    QList<RefusedNumber> refused;
};

/// What modulus 16 counts beside the number itself.
Result<Nw7Letters> lettersInForce(Database& open) {
    return SettingsRepository(open).get(SettingName::library).map([](const StoredSetting& stored) {
        return librarySettingsFromJson(stored.content).nw7Letters();
    });
}

NumberList readList(const QStringList& lines, CheckDigitScheme scheme, const Nw7Letters& letters) {
    NumberList list;
    QSet<QString> seen;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).trimmed().isEmpty())
            continue;
        const auto number = readScannedNumber(lines.at(index));
        const qsizetype line = index + 1;
        if (!number)
            list.refused.append({line, NumberRefusal::Form});
        else if (!hasRightCheckDigit(scheme, *number, letters))
            list.refused.append({line, NumberRefusal::CheckDigit});
        else if (!fitsNw7(*number))
            list.refused.append({line, NumberRefusal::Barcode});
        else if (seen.contains(*number))
            list.refused.append({line, NumberRefusal::Twice});
        else
            list.numbers.append({line, *number});
        if (number)
            seen.insert(*number);
    }
    return list;
}

/// Drops what a range may give or what is known already; the reasons are added.
Result<void> dropKnown(CardNumberRepository& repository, NumberList& list) {
    const auto ranges = repository.ranges();
    if (!ranges)
        return tl::unexpected<Error>(ranges.error());
    QList<NumberOfList> kept;
    for (const NumberOfList& entry : std::as_const(list.numbers)) {
        const auto isKnown = repository.isKnown(entry.number);
        if (!isKnown)
            return tl::unexpected<Error>(isKnown.error());
        const bool isInRange = std::any_of(ranges->begin(), ranges->end(),
                                           [&](const CardNumberRange& range) { return mayGive(range, entry.number); });
        if (*isKnown || isInRange)
            list.refused.append({entry.line, *isKnown ? NumberRefusal::Known : NumberRefusal::InRange});
        else
            kept.append(entry);
    }
    list.numbers = kept;
    std::sort(list.refused.begin(), list.refused.end(),
              [](const RefusedNumber& one, const RefusedNumber& other) { return one.line < other.line; });
    return {};
}

Result<NumberImport> storeList(Database& open, CardNumberRange range, NumberList list) {
    CardNumberRepository repository(open);
    if (auto dropped = dropKnown(repository, list); !dropped)
        return tl::unexpected<Error>(dropped.error());
    if (list.numbers.isEmpty())
        return NumberImport{0, list.refused};
    range.last = list.numbers.size();
    if (auto added = repository.add(range); !added)
        return tl::unexpected<Error>(added.error());
    for (qsizetype index = 0; index < list.numbers.size(); ++index)
        if (auto added = repository.addListEntry(range.id, index + 1, list.numbers.at(index).number); !added)
            return tl::unexpected<Error>(added.error());
    return JournalRepository(open)
        .append({u"number_list_imported"_s, range.id.text(), QString::number(list.numbers.size())})
        .map([&] {
            return NumberImport{static_cast<int>(list.numbers.size()), list.refused};
        });
}

/// Numbers are IT's, as the settings are.
Result<void> mustKeepNumbers(Database& open) {
    return StaffRepository(open).mustBePermitted(Permission::EditSettings, u"numbers.edit"_s);
}

/// No two ranges and no list may hold the same number: the second would stand still when it comes there.
Result<void> mustStandAlone(CardNumberRepository& repository, const CardNumberRange& range) {
    const auto ranges = repository.ranges();
    if (!ranges)
        return tl::unexpected<Error>(ranges.error());
    for (const CardNumberRange& other : *ranges)
        if (other.id != range.id && overlap(range, other))
            return fail(ErrorKind::Invalid, u"range.overlap"_s);
    return {};
}

Result<void> mustHoldNoKnownNumber(CardNumberRepository& repository, const CardNumberRange& range) {
    const auto span = spanOf(range);
    if (!span)
        return {};
    return repository.knownBetween(span->first, span->last, span->numberLength)
        .and_then([](qint64 known) -> Result<void> {
            if (known > 0)
                return fail(ErrorKind::Invalid, u"range.overlap"_s);
            return {};
        });
}

Result<void> mayOpen(CardNumberRepository& repository, const CardNumberRangeId& id) {
    const auto ranges = repository.ranges();
    if (!ranges)
        return tl::unexpected<Error>(ranges.error());
    for (CardNumberRange range : *ranges)
        if (range.id == id) {
            range.isActive = true;
            if (auto alone = mustStandAlone(repository, range); !alone)
                return alone;
            range.first = range.next; // what it gave is known, and its own
            return mustHoldNoKnownNumber(repository, range);
        }
    return fail(ErrorKind::NotFound, u"range"_s);
}

} // namespace

QString numberRefusalKey(NumberRefusal refusal) {
    switch (refusal) {
    case NumberRefusal::Form:
        return u"form"_s;
    case NumberRefusal::CheckDigit:
        return u"check_digit"_s;
    case NumberRefusal::Barcode:
        return u"barcode"_s;
    case NumberRefusal::Twice:
        return u"twice"_s;
    case NumberRefusal::Known:
        return u"known"_s;
    case NumberRefusal::InRange:
        return u"range"_s;
    }
    return {};
}

QFuture<Result<QList<CardNumberRange>>> CardNumberService::ranges() {
    return m_database.run([](Database& open) { return CardNumberRepository(open).ranges(); });
}

QFuture<Result<Nw7Letters>> CardNumberService::letters() {
    return m_database.run(&lettersInForce);
}

QFuture<Result<CardNumberRangeId>> CardNumberService::addRange(CardNumberRange range) {
    range.id = CardNumberRangeId::create();
    range.next = issuableFrom(range, range.first).value_or(range.first);
    return m_database.run([range](Database& database) {
        return inTransaction(database, [&](Database& open) -> Result<CardNumberRangeId> {
            CardNumberRepository repository(open);
            return mustKeepNumbers(open)
                .and_then([&] { return validate(range); })
                .and_then([&] { return mustStandAlone(repository, range); })
                .and_then([&] { return mustHoldNoKnownNumber(repository, range); })
                .and_then([&] { return repository.add(range); })
                .and_then([&] {
                    return JournalRepository(open).append({u"range_added"_s, range.id.text(), {}});
                })
                .map([&] { return range.id; });
        });
    });
}

QFuture<Result<NumberImport>> CardNumberService::importList(const QString& name, CheckDigitScheme scheme,
                                                            const QStringList& lines) {
    return m_database.run([name, scheme, lines](Database& database) -> Result<NumberImport> {
        const auto letters = lettersInForce(database);
        if (!letters)
            return tl::unexpected<Error>(letters.error());
        const NumberList list = readList(lines, scheme, *letters);
        if (list.numbers.isEmpty())
            return fail(ErrorKind::Invalid, u"number_list.empty"_s);
        CardNumberRange range;
        range.id = CardNumberRangeId::create();
        range.source = CardNumberSource::List;
        range.name = name;
        range.scheme = scheme;
        range.first = range.next = 1;
        return inTransaction(database, [&](Database& open) {
            return mustKeepNumbers(open).and_then([&] { return storeList(open, range, list); });
        });
    });
}

QFuture<Result<void>> CardNumberService::setActive(const CardNumberRangeId& id, bool isActive) {
    return m_database.run([id, isActive](Database& database) {
        return inTransaction(database, [&](Database& open) -> Result<void> {
            if (auto kept = mustKeepNumbers(open); !kept)
                return kept;
            CardNumberRepository repository(open);
            if (isActive)
                if (auto allowed = mayOpen(repository, id); !allowed)
                    return allowed;
            if (auto set = repository.setActive(id, isActive); !set)
                return set;
            return JournalRepository(open).append({isActive ? u"range_opened"_s : u"range_closed"_s, id.text(), {}});
        });
    });
}

QFuture<Result<void>> CardNumberService::tellLastNumber(const CardNumberRangeId& id, const QString& typed) {
    return m_database.run([id, typed](Database& database) {
        return inTransaction(database, [&](Database& open) {
            return lettersInForce(open).and_then(
                [&](const Nw7Letters& letters) { return takeLastNumber(open, id, letters, typed); });
        });
    });
}

} // namespace uketsuke
