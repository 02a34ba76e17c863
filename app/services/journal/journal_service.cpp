#include "app/services/journal/journal_service.h"

#include "app/persistence/database/transaction.h"

#include <QCryptographicHash>

namespace uketsuke {
namespace {

constexpr int entriesAtOnce = 1000;

QByteArray netstring(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes + ',';
}

/// Follows the chain up to `head`, one piece after the other, so that memory stays small.
Result<JournalVerification> walkTo(const JournalHead& head, JournalRepository& journal,
                                   const std::optional<JournalHead>& noted) {
    JournalVerification found;
    found.head = head;
    found.headMatches = !noted || *noted == JournalHead();
    QString hash;
    while (found.entriesChecked < head.sequence && !found.firstDamaged) {
        const qint64 next = found.entriesChecked + 1;
        const auto left = static_cast<int>(qMin<qint64>(entriesAtOnce, head.sequence - next + 1));
        const auto entries = journal.from(next, left);
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        if (entries->isEmpty())
            found.firstDamaged = next;
        for (const JournalEntry& entry : *entries) {
            if (entry.sequence != found.entriesChecked + 1 || entry.hash != journalHash(hash, entry)) {
                found.firstDamaged = found.entriesChecked + 1;
                break;
            }
            hash = entry.hash;
            ++found.entriesChecked;
            found.headMatches = found.headMatches || *noted == JournalHead{entry.sequence, entry.hash};
        }
    }
    if (!found.firstDamaged && hash != head.hash)
        found.firstDamaged = qMax<qint64>(1, head.sequence);
    return found;
}

/// The head is read first: desks may add entries meanwhile, and those are no damage. What the walk passes by is asked
/// of the database; the lowest number is the first.
Result<JournalVerification> walk(Database& database, const std::optional<JournalHead>& noted) {
    JournalRepository journal(database);
    auto found = journal.head().and_then([&](const JournalHead& end) { return walkTo(end, journal, noted); });
    const auto misfits = journal.misfits();
    if (!found || !misfits)
        return found ? tl::unexpected<Error>(misfits.error()) : found;
    for (const auto& misfit : {misfits->first, misfits->head})
        if (misfit && (!found->firstDamaged || *misfit < *found->firstDamaged))
            found->firstDamaged = misfit;
    return found;
}

} // namespace

QString journalHash(const QString& previousHash, const JournalEntry& entry) {
    const QByteArray bytes = previousHash.toUtf8() + netstring(QString::number(entry.sequence)) + netstring(entry.id) +
                             netstring(QString::number(entry.happenedAt.toMSecsSinceEpoch())) + netstring(entry.actor) +
                             netstring(entry.event.kind) + netstring(entry.event.subject) +
                             netstring(entry.event.detail);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QFuture<Result<void>> JournalService::append(const JournalEvent& event) {
    return m_database.run([event](Database& database) {
        return inTransaction(database, [&](Database& open) { return JournalRepository(open).append(event); });
    });
}

QFuture<Result<QList<JournalEntry>>> JournalService::historyOf(const QString& subject) {
    return m_database.run([subject](Database& open) { return JournalRepository(open).about(subject); });
}

QFuture<Result<QList<JournalEntry>>> JournalService::page(const JournalFilter& filter) {
    return m_database.run([filter](Database& open) {
        return JournalRepository(open).page(filter.before, filter.limit, filter.actor, filter.from, filter.until);
    });
}

QFuture<Result<JournalHead>> JournalService::head() {
    return m_database.run([](Database& open) { return JournalRepository(open).head(); });
}

QFuture<Result<JournalVerification>> JournalService::verify(const std::optional<JournalHead>& noted) {
    return m_database.run([noted](Database& open) { return walk(open, noted); });
}

} // namespace uketsuke
