#include "app/services/journal/journal_service.h"

#include "app/persistence/database/transaction.h"
#include "app/services/journal/moved_chain.h"

#include <QCryptographicHash>

namespace uketsuke {
namespace {

constexpr int entriesAtOnce = 1000;
constexpr auto walkPatience = std::chrono::minutes(10); // misfits and days are looked for in the whole journal at once

QByteArray netstring(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes + ',';
}

/// Follows the chain entry by entry, and within it the own chain of a desk that moved here.
class Walk
{
public:
    Walk(const JournalHead& head, const std::optional<JournalHead>& noted) : m_noted(noted) {
        m_found.head = head;
        m_found.headMatches = !noted || *noted == JournalHead();
    }

    [[nodiscard]] qint64 next() const { return m_found.entriesChecked + 1; }
    [[nodiscard]] bool goesOn() const {
        return !m_found.firstDamaged && m_found.entriesChecked < m_found.head.sequence;
    }

    void take(const JournalEntry& entry) {
        if (entry.sequence != next() || entry.hash != journalHash(m_hash, entry))
            return damaged(next());
        m_hash = entry.hash;
        ++m_found.entriesChecked;
        compare({entry.sequence, entry.hash});
        takeMoved(entry);
    }

    void damaged(qint64 sequence) { m_found.firstDamaged = sequence; }

    [[nodiscard]] JournalVerification finish() {
        if (!m_found.firstDamaged && m_hash != m_found.head.hash)
            damaged(qMax<qint64>(1, m_found.head.sequence));
        if (!m_found.firstDamaged && m_moved && !m_moved->isWhole())
            damaged(m_moved->notedAt());
        return m_found;
    }

private:
    void takeMoved(const JournalEntry& entry) {
        if (!m_moved || m_moved->isOver()) {
            m_moved = MovedChain::behind(entry);
            return;
        }
        m_moved->take(entry);
        compare(m_moved->head());
        if (m_moved->isOver() && !m_moved->isWhole())
            damaged(m_moved->notedAt());
    }

    void compare(const JournalHead& head) { m_found.headMatches = m_found.headMatches || *m_noted == head; }

    std::optional<JournalHead> m_noted;
    JournalVerification m_found;
    QString m_hash;
    std::optional<MovedChain> m_moved;
};

/// Up to `head`, one piece after the other, so that memory stays small.
Result<JournalVerification> walkTo(const JournalHead& head, JournalRepository& journal,
                                   const std::optional<JournalHead>& noted) {
    Walk walk(head, noted);
    while (walk.goesOn()) {
        const auto left = static_cast<int>(qMin<qint64>(entriesAtOnce, head.sequence - walk.next() + 1));
        const auto entries = journal.from(walk.next(), left);
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        if (entries->isEmpty())
            walk.damaged(walk.next());
        for (const JournalEntry& entry : *entries)
            if (walk.goesOn())
                walk.take(entry);
    }
    return walk.finish();
}

} // namespace

/// The head is read first: desks may add entries meanwhile, and those are no damage. What the walk passes by is asked
/// of the database; the lowest number is the first.
Result<JournalVerification> verifyJournal(Database& database, const std::optional<JournalHead>& noted) {
    const Patience patience(database, walkPatience);
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
    return m_database.read([subject](Database& open) { return JournalRepository(open).about(subject); });
}

QFuture<Result<QList<JournalEntry>>> JournalService::page(const JournalFilter& filter) {
    return m_database.read([filter](Database& open) { return JournalRepository(open).page(filter); });
}

QFuture<Result<JournalHead>> JournalService::head() {
    return m_database.read([](Database& open) { return JournalRepository(open).head(); });
}

QFuture<Result<JournalSpan>> JournalService::span(const QDateTime& from, const QDateTime& until) {
    return m_database.read([from, until](Database& open) {
        const Patience patience(open, walkPatience);
        return JournalRepository(open).span(from, until);
    });
}

QFuture<Result<QList<JournalEntry>>> JournalService::piece(qint64 first, int limit) {
    return m_database.read([first, limit](Database& open) { return JournalRepository(open).from(first, limit); });
}

QFuture<Result<JournalVerification>> JournalService::verify(const std::optional<JournalHead>& noted) {
    return m_database.run([noted](Database& open) { return verifyJournal(open, noted); });
}

} // namespace uketsuke
