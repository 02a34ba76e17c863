// What an intake tells: counts, refusals, the run's receipt and its entry in the journal.
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/services/intake/intake_run.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

void IntakeRun::tellDone() {
    const auto done = m_writer.takeDone();
    for (const auto& [row, error] : done) {
        m_report.attachmentNotes.append(row.notes);
        if (!error)
            count(row.judged);
        else
            refuse({{row.judged.row.place,
                     {},
                     error->kind == ErrorKind::Conflict ? u"conflict"_s : u"not_written"_s,
                     row.judged.row.receiptNumber}});
    }
}

/// A CSV that lies beside the attachments and is not read, because others were chosen, must not go unnoticed.
void IntakeRun::tellExports(const RequestedExports& exports) {
    m_report.exports = exports.places();
    const QString& attachments = m_task.request.attachments;
    for (const QString& zip : exports.zips())
        for (const EntryNote& note : zip == attachments ? QList<EntryNote>() : exports.entryNotes(zip))
            m_report.attachmentNotes.append({{}, {}, note.name, note.reason, note.entry});
    if (!m_attachments || exports.readFrom(attachments))
        return;
    for (const QString& path : m_attachments->exports())
        m_report.attachmentNotes.append({{}, {}, path, u"csv.not_read"_s});
}

void IntakeRun::count(const JudgedRow& judged) {
    const ChangedRow row{judged.row.place, judged.row.receiptNumber, judged.changes};
    switch (judged.fate) {
    case RowFate::New:
        ++m_report.counts.added;
        break;
    case RowFate::Unchanged:
        ++m_report.counts.unchanged;
        break;
    case RowFate::Changed:
        ++m_report.counts.changed;
        m_report.changed.append(row);
        break;
    case RowFate::Held:
        ++m_report.counts.held;
        m_report.held.append(row);
        break;
    }
}

/// All reasons of one row count once.
void IntakeRun::refuse(const QList<Refusal>& refusals) {
    ++m_report.counts.refused;
    m_report.refusals.append(refusals);
}

/// Rows of a file that is wrong from end to end would fill the memory: the first ones are listed, all are counted, and
/// all come into the CSV of refused rows.
void IntakeRun::refuseUnread(const QList<Refusal>& refusals) {
    const qsizetype most = m_task.request.limits.mostRefusals;
    if (m_report.refusals.size() < most)
        return refuse(refusals);
    if (++m_report.counts.refused; m_report.refusals.last().reason != "csv.too_many_problems"_L1)
        m_report.refusals.append({refusals.first().place, {}, u"csv.too_many_problems"_s});
}

/// A file that an earlier intake has taken in is nobody's riddle: so a mended CSV can come with the day's whole ZIP.
Result<void> IntakeRun::tellUnclaimed() {
    m_claims.tellUnusedAssignments(m_report);
    QStringList unclaimed = m_report.wasStopped || m_report.brokenOff ? QStringList() : m_claims.unclaimed();
    if (unclaimed.isEmpty())
        return {};
    auto told = m_database
                    .run([&](Database& open) -> Result<QStringList> {
                        IntakeRepository repository(open);
                        QStringList strangers;
                        for (const QString& path : std::as_const(unclaimed)) {
                            const auto isStored = repository.isStored(
                                m_task.request.mapping.source, attachmentFileName(path), m_attachments->sizeOf(path));
                            if (!isStored)
                                return tl::unexpected<Error>(isStored.error());
                            if (!*isStored)
                                strangers.append(path);
                        }
                        return strangers;
                    })
                    .result();
    return told.map([&](const QStringList& strangers) { m_report.unclaimedAttachments = strangers; });
}

Result<void> IntakeRun::beginRun() {
    if (m_task.mode == IntakeMode::Preview)
        return {};
    return m_database
        .run([&](Database& open) { return IntakeRepository(open).beginRun(m_runId, m_task.request.mapping.source); })
        .result();
}

Result<void> IntakeRun::endRun() {
    if (m_task.mode == IntakeMode::Preview)
        return {};
    const IntakeCounts& counts = m_report.counts;
    const QString detail = u"%1 %2 %3 %4 %5"_s.arg(counts.added)
                               .arg(counts.unchanged)
                               .arg(counts.changed)
                               .arg(counts.held)
                               .arg(counts.refused);
    return m_database
        .run([&](Database& database) {
            return inTransaction(database, [&](Database& open) {
                return IntakeRepository(open).finishRun(m_runId, counts).and_then([&] {
                    return JournalRepository(open).append({u"intake_finished"_s, m_runId, detail});
                });
            });
        })
        .result();
}

} // namespace uketsuke
