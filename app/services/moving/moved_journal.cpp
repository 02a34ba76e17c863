#include "app/services/moving/moved_journal.h"

#include "app/services/journal/journal_service.h"
#include "app/services/journal/moved_chain.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype entriesAtOnce = 1000;

const QStringList& journalColumns() {
    static const QStringList columns{u"sequence"_s, u"id"_s,      u"happened_at"_s, u"actor"_s,
                                     u"kind"_s,     u"subject"_s, u"detail"_s,      u"hash"_s};
    return columns;
}

JournalEntry entryOf(const TableRow& row) {
    JournalEntry entry;
    entry.sequence = row.at(0).toLongLong();
    entry.id = row.at(1).toString();
    entry.happenedAt = QDateTime::fromMSecsSinceEpoch(row.at(2).toLongLong(), Qt::UTC);
    entry.actor = row.at(3).toString();
    entry.event = {row.at(4).toString(), row.at(5).toString(), row.at(6).toString()};
    return entry;
}

TableRow rowOf(const JournalEntry& entry) {
    return {entry.sequence,     entry.id,         entry.happenedAt.toMSecsSinceEpoch(),
            entry.actor,        entry.event.kind, entry.event.subject,
            entry.event.detail, entry.hash};
}

/// Numbers entries on and chains them behind what is there, piece by piece.
class ChainGoingOn
{
public:
    ChainGoingOn(SharedTables& target, JournalHead head) : m_target(target), m_head(std::move(head)) {}

    [[nodiscard]] Result<void> add(JournalEntry entry) {
        entry.sequence = ++m_head.sequence;
        entry.hash = m_head.hash = journalHash(m_head.hash, entry);
        m_happenedAt = entry.happenedAt.toMSecsSinceEpoch();
        m_rows.append(rowOf(entry));
        return m_rows.size() < entriesAtOnce ? Result<void>() : put();
    }

    [[nodiscard]] Result<JournalHead> finish() {
        return put().and_then([&] { return m_target.setHead(m_head.sequence, m_happenedAt, m_head.hash); }).map([&] {
            return m_head;
        });
    }

private:
    [[nodiscard]] Result<void> put() {
        auto done = m_target.put(u"audit_events"_s, journalColumns(), m_rows);
        m_rows.clear();
        return done;
    }

    SharedTables& m_target;
    JournalHead m_head;
    qint64 m_happenedAt = 0;
    QList<TableRow> m_rows;
};

} // namespace

Result<void> moveJournal(EmbeddedTables& source, Database& shared, SharedTables& target, MoveReport& report) {
    JournalRepository journal(shared);
    const auto noted = journal.append(noteOfMove(report.headOfFile)).and_then([&] { return target.chainNow(); });
    const auto head = noted.and_then([&] { return journal.head(); });
    if (!head)
        return tl::unexpected<Error>(head.error());
    report.head = *head;
    if (report.headOfFile.sequence == 0)
        return {};
    ChainGoingOn chain(target, *head);
    return source
        .eachRow(u"audit_events"_s, journalColumns(), [&](const TableRow& row) { return chain.add(entryOf(row)); })
        .and_then([&] { return chain.finish(); })
        .map([&](const JournalHead& last) {
            report.head = last;
            report.tables.append({u"audit_events"_s, report.headOfFile.sequence, report.headOfFile.hash});
        });
}

} // namespace uketsuke
