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

/// Follows the chain from its beginning, one piece after the other, so that memory stays small.
Result<JournalVerification> walk(Database& database, const std::optional<JournalHead>& noted) {
    JournalVerification found;
    QString hash;
    bool notedSeen = !noted || noted->sequence == 0;
    JournalRepository journal(database);
    for (qint64 next = 1; !found.firstDamaged;) {
        const auto entries = journal.from(next, entriesAtOnce);
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        for (const JournalEntry& entry : *entries) {
            if (entry.sequence != next || entry.hash != journalHash(hash, entry)) {
                found.firstDamaged = next;
                break;
            }
            hash = entry.hash;
            notedSeen = notedSeen || (noted->sequence == entry.sequence && noted->hash == entry.hash);
            ++next;
            ++found.entriesChecked;
        }
        if (entries->size() < entriesAtOnce)
            break;
    }
    const auto head = journal.head();
    if (!head)
        return tl::unexpected<Error>(head.error());
    found.head = *head;
    if (!found.firstDamaged && (head->sequence != found.entriesChecked || head->hash != hash))
        found.firstDamaged = found.entriesChecked + 1;
    found.headMatches = notedSeen;
    return found;
}

} // namespace

QString journalHash(const QString& previousHash, const JournalEntry& entry) {
    const QByteArray bytes = previousHash.toUtf8() + netstring(QString::number(entry.sequence)) +
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
