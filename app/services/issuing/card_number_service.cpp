#include "app/services/issuing/card_number_service.h"

#include "app/domain/card/scanned_number.h"
#include "app/persistence/card_number_repository.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct NumberList {
    QStringList numbers;
    QStringList refused;
};

NumberList readList(const QStringList& lines, CheckDigitScheme scheme) {
    NumberList list;
    QSet<QString> seen;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).trimmed().isEmpty())
            continue;
        const auto number = readScannedNumber(lines.at(index));
        const QString place = u"line %1: "_s.arg(index + 1);
        if (!number)
            list.refused.append(place + u"form"_s);
        else if (!hasRightCheckDigit(scheme, *number))
            list.refused.append(place + u"check_digit"_s);
        else if (seen.contains(*number))
            list.refused.append(place + u"twice"_s);
        else
            list.numbers.append(*number);
        if (number)
            seen.insert(*number);
    }
    return list;
}

Result<NumberImport> storeList(Database& open, const CardNumberRange& range, const NumberList& list) {
    CardNumberRepository repository(open);
    if (auto added = repository.add(range); !added)
        return tl::unexpected<Error>(added.error());
    for (qsizetype index = 0; index < list.numbers.size(); ++index)
        if (auto added = repository.addListEntry(range.id, index + 1, list.numbers.at(index)); !added)
            return tl::unexpected<Error>(added.error());
    const auto noted = JournalRepository(open).append(
        {u"number_list_imported"_s, range.id.text(), QString::number(list.numbers.size())});
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return NumberImport{static_cast<int>(list.numbers.size()), list.refused};
}

} // namespace

QFuture<Result<QList<CardNumberRange>>> CardNumberService::ranges() {
    return m_database.run([](Database& open) { return CardNumberRepository(open).ranges(); });
}

QFuture<Result<CardNumberRangeId>> CardNumberService::addRange(CardNumberRange range) {
    range.id = CardNumberRangeId::create();
    range.next = range.first;
    return m_database.run([range](Database& database) {
        return inTransaction(database, [&](Database& open) -> Result<CardNumberRangeId> {
            const auto stored =
                validate(range).and_then([&] { return CardNumberRepository(open).add(range); }).and_then([&] {
                    return JournalRepository(open).append({u"range_added"_s, range.id.text(), {}});
                });
            return stored.map([&] { return range.id; });
        });
    });
}

QFuture<Result<NumberImport>> CardNumberService::importList(const QString& name, CheckDigitScheme scheme,
                                                            const QStringList& lines) {
    return m_database.run([name, scheme, lines](Database& database) -> Result<NumberImport> {
        const NumberList list = readList(lines, scheme);
        if (list.numbers.isEmpty())
            return fail(ErrorKind::Invalid, u"number_list.empty"_s);
        CardNumberRange range;
        range.id = CardNumberRangeId::create();
        range.source = CardNumberSource::List;
        range.name = name;
        range.scheme = scheme;
        range.first = 1;
        range.last = list.numbers.size();
        return inTransaction(database, [&](Database& open) { return storeList(open, range, list); });
    });
}

QFuture<Result<void>> CardNumberService::setActive(const CardNumberRangeId& id, bool isActive) {
    return m_database.run([id, isActive](Database& database) {
        return inTransaction(database, [&](Database& open) -> Result<void> {
            if (auto set = CardNumberRepository(open).setActive(id, isActive); !set)
                return set;
            return JournalRepository(open).append({isActive ? u"range_opened"_s : u"range_closed"_s, id.text(), {}});
        });
    });
}

} // namespace uketsuke
