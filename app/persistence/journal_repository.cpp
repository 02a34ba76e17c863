#include "app/persistence/journal_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString kindsOf(JournalScope scope) {
    switch (scope) {
    case JournalScope::Everything:
        return u""_s;
    case JournalScope::Looks:
        return u",document_shown,document_prefetched,document_refused,decided_listed,decided_searched,claim_released,"
               "refused_rows_saved,backup_made,"_s;
    }
    return u""_s;
}

QList<JournalEntry> entriesOf(const Rows& rows) {
    QList<JournalEntry> entries;
    for (const Row& row : rows)
        entries.append({row.integer("sequence"_L1),
                        row.instant("happened_at"_L1),
                        row.text("actor"_L1),
                        row.text("actor_name"_L1),
                        {row.text("kind"_L1), row.text("subject"_L1), row.text("detail"_L1)},
                        row.text("hash"_L1),
                        row.text("subject_name"_L1),
                        row.text("id"_L1),
                        row.text("document_type"_L1),
                        row.text("document_side"_L1)});
    return entries;
}

} // namespace

Result<void> JournalRepository::append(const JournalEvent& event) {
    return m_database
        .execute("journal/append"_L1, {{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                       {"kind"_L1, event.kind},
                                       {"subject"_L1, textOrEmpty(event.subject)},
                                       {"detail"_L1, textOrEmpty(event.detail)}})
        .map([](qint64) {});
}

Result<JournalHead> JournalRepository::head() {
    return m_database.row("journal/head"_L1).map([](const Row& row) {
        return JournalHead{row.integer("sequence"_L1), row.text("hash"_L1)};
    });
}

Result<QList<JournalEntry>> JournalRepository::about(const QString& subject) {
    return m_database.rows("journal/about"_L1, {{"subject"_L1, subject}, {"application_id"_L1, subject}})
        .map(entriesOf);
}

Result<QList<JournalEntry>> JournalRepository::page(const JournalFilter& filter) {
    Bindings asked{{"before"_L1, filter.before},
                   {"limit"_L1, filter.limit},
                   {"actor"_L1, textOrEmpty(filter.actor)},
                   {"kinds"_L1, kindsOf(filter.scope)},
                   {"from_instant"_L1, instant(filter.from)},
                   {"until_instant"_L1, instant(filter.until)}};
    if (filter.receiptNumber.isEmpty())
        return m_database.rows("journal/page"_L1, asked).map(entriesOf);
    asked.append({"receipt_number"_L1, filter.receiptNumber});
    return m_database.rows("journal/page_of_application"_L1, asked).map(entriesOf);
}

Result<QList<JournalEntry>> JournalRepository::from(qint64 first, int limit) {
    return m_database.rows("journal/from"_L1, {{"first"_L1, first}, {"limit"_L1, limit}}).map(entriesOf);
}

Result<JournalSpan> JournalRepository::span(const QDateTime& from, const QDateTime& until) {
    return m_database.row("journal/span"_L1, {{"from_instant"_L1, instant(from)}, {"until_instant"_L1, instant(until)}})
        .map([](const Row& row) {
            return JournalSpan{row.integer("first_sequence"_L1), row.integer("last_sequence"_L1),
                               row.text("hash_before"_L1)};
        });
}

Result<JournalMisfits> JournalRepository::misfits() {
    return m_database.row("journal/misfits"_L1).map([](const Row& row) {
        JournalMisfits found;
        if (!row.isNull("first_misfit"_L1))
            found.first = row.integer("first_misfit"_L1);
        if (row.flag("head_misfit"_L1))
            found.head = row.integer("head_misfit"_L1);
        return found;
    });
}

} // namespace uketsuke
