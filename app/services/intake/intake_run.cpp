#include "app/services/intake/intake_run.h"

#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qsizetype rowsInBatch = 16;
constexpr int progressSteps = 1000;

} // namespace

IntakeRun::IntakeRun(DatabaseThread& database, IntakeRules rules, IntakeRequest request, IntakeMode mode)
    : m_database(database),
      m_rules(std::move(rules)),
      m_request(std::move(request)),
      m_mode(mode),
      m_runId(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Result<IntakeReport> IntakeRun::walk(QPromise<Result<IntakeReport>>& promise) {
    promise.setProgressRange(0, progressSteps);
    if (auto opened = openAttachments(); !opened)
        return tl::unexpected<Error>(opened.error());
    if (auto begun = beginRun(); !begun)
        return tl::unexpected<Error>(begun.error());
    for (const QString& path : std::as_const(m_request.csvFiles))
        if (auto walked = walkFile(path, promise); !walked)
            return tl::unexpected<Error>(walked.error());
    if (auto ended = endRun(); !ended)
        return tl::unexpected<Error>(ended.error());
    if (m_attachments)
        for (const QString& name : m_attachments->names())
            if (!m_claimedAttachments.contains(name))
                m_report.unclaimedAttachments.append(name);
    m_report.wasCancelled = promise.isCanceled();
    return m_report;
}

Result<void> IntakeRun::openAttachments() {
    if (m_request.attachments.isEmpty())
        return {};
    auto source = AttachmentSource::open(m_request.attachments, m_request.limits, m_request.password);
    if (!source)
        return tl::unexpected<Error>(source.error());
    m_attachments = std::move(*source);
    return {};
}

Result<void> IntakeRun::walkFile(const QString& path, QPromise<Result<IntakeReport>>& promise) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"file.open"_s);
    const auto encoding = detectEncoding(file);
    if (!encoding)
        return tl::unexpected<Error>(encoding.error());
    CsvReader csv(file);
    const auto header = csv.next();
    if (!header || !std::holds_alternative<CsvRow>(*header))
        return fail(ErrorKind::Invalid, u"csv.not_csv"_s);
    const auto reader = RowReader::forHeader(std::get<CsvRow>(*header), *encoding, m_request.mapping);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    m_report.columns = reader->columns();
    for (auto item = csv.next(); item && !promise.isCanceled(); item = csv.next()) {
        take(*reader, *item);
        if (m_batch.size() >= rowsInBatch)
            if (auto finished = finishBatch(); !finished)
                return finished;
        promise.setProgressValue(static_cast<int>(file.pos() * progressSteps / qMax<qint64>(1, file.size())));
    }
    return finishBatch();
}

void IntakeRun::take(const RowReader& reader, const CsvItem& item) {
    if (const auto* problem = std::get_if<CsvProblem>(&item)) {
        refuse({problem->line, {}, problem->reason});
        return;
    }
    auto row = reader.read(std::get<CsvRow>(item));
    if (!row) {
        ++m_report.counts.refused;
        m_report.refusals.append(row.error());
        return;
    }
    // The same number twice in one export: the second waits for the next batch, so that it is judged against the first.
    if (m_seenReceipts.contains(row->receiptNumber) && !m_batch.isEmpty())
        if (const auto finished = finishBatch(); !finished)
            refuse({row->line, {}, finished.error().detail});
    m_seenReceipts.insert(row->receiptNumber);
    m_batch.append(std::move(*row));
}

Result<void> IntakeRun::finishBatch() {
    const auto judged = judgeBatch();
    if (!judged)
        return tl::unexpected<Error>(judged.error());
    QList<PreparedRow> prepared;
    for (const JudgedRow& row : *judged) {
        note(row);
        if (m_mode == IntakeMode::Import && row.fate != RowFate::Unchanged)
            prepared.append(prepare(row, m_attachments.get()));
    }
    for (const PreparedRow& row : std::as_const(prepared))
        m_report.refusals.append(row.problems);
    return prepared.isEmpty() ? Result<void>() : writeBatch(prepared);
}

Result<QList<JudgedRow>> IntakeRun::judgeBatch() {
    const QList<IntakeRow> rows = std::exchange(m_batch, {});
    QList<AttachmentSearch> searches;
    for (const IntakeRow& row : rows)
        searches.append(m_attachments ? m_attachments->findFor(row) : AttachmentSearch());
    return m_database
        .run([&](Database& open) -> Result<QList<JudgedRow>> {
            IntakeRepository repository(open);
            QList<JudgedRow> judgedRows;
            for (qsizetype index = 0; index < rows.size(); ++index) {
                auto judged = judge(repository, m_request.mapping.source, rows.at(index), searches.at(index));
                if (!judged)
                    return tl::unexpected<Error>(judged.error());
                judgedRows.append(std::move(*judged));
            }
            return judgedRows;
        })
        .result();
}

/// One transaction for the batch; where a row is refused, each row again on its own, so that the good ones go in.
Result<void> IntakeRun::writeBatch(const QList<PreparedRow>& rows) {
    const auto writeRows = [this](const QList<PreparedRow>& some) {
        return m_database
            .run([this, &some](Database& database) {
                return inTransaction(database, [&](Database& open) -> Result<void> {
                    for (const PreparedRow& row : some)
                        if (auto done = write(open, row, m_request.mapping.source, m_runId, m_rules); !done)
                            return done;
                    return {};
                });
            })
            .result();
    };
    if (writeRows(rows))
        return {};
    for (const PreparedRow& row : rows) {
        const auto done = writeRows({row});
        if (done)
            continue;
        if (done.error().kind == ErrorKind::Unreachable || done.error().kind == ErrorKind::OutOfSpace)
            return done;
        refuse({row.judged.row.line, {}, done.error().detail});
    }
    return {};
}

void IntakeRun::note(const JudgedRow& judged) {
    for (const FoundAttachment& attachment : judged.attachments.found)
        m_claimedAttachments.insert(attachment.name);
    m_report.missingAttachments.append(judged.attachments.missing);
    switch (judged.fate) {
    case RowFate::New:
        ++m_report.counts.added;
        break;
    case RowFate::Unchanged:
        ++m_report.counts.unchanged;
        break;
    case RowFate::Changed:
        ++m_report.counts.changed;
        m_report.changed.append({judged.row.line, judged.row.receiptNumber, judged.changes});
        break;
    case RowFate::Held:
        ++m_report.counts.held;
        m_report.held.append({judged.row.line, judged.row.receiptNumber, judged.changes});
        break;
    }
}

Result<void> IntakeRun::beginRun() {
    if (m_mode == IntakeMode::Preview)
        return {};
    return m_database
        .run([this](Database& open) { return IntakeRepository(open).beginRun(m_runId, m_request.mapping.source); })
        .result();
}

Result<void> IntakeRun::endRun() {
    if (m_mode == IntakeMode::Preview)
        return {};
    return m_database
        .run([this](Database& database) {
            return inTransaction(database, [&](Database& open) -> Result<void> {
                if (auto finished = IntakeRepository(open).finishRun(m_runId, m_report.counts); !finished)
                    return finished;
                const IntakeCounts& counts = m_report.counts;
                return JournalRepository(open).append({u"intake_finished"_s, m_runId,
                                                       u"%1 %2 %3 %4 %5"_s.arg(counts.added)
                                                           .arg(counts.unchanged)
                                                           .arg(counts.changed)
                                                           .arg(counts.held)
                                                           .arg(counts.refused)});
            });
        })
        .result();
}

void IntakeRun::refuse(const Refusal& refusal) {
    ++m_report.counts.refused;
    m_report.refusals.append(refusal);
}

} // namespace uketsuke
