#include "app/services/intake/intake_run.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

IntakeRun::IntakeRun(DatabaseThread& database, const IntakeTask& task)
    : m_database(database),
      m_task(task),
      m_runId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_writer(database, {task.request.mapping.source, m_runId, task.rules}) {}

Result<IntakeReport> IntakeRun::walk(QPromise<Result<IntakeReport>>& promise) {
    m_promise = &promise;
    promise.setProgressRange(0, progressSteps);
    const auto walked = openAttachments()
                            .and_then([this] { return beginRun(); })
                            .and_then([this] { return walkFiles(); })
                            .and_then([this] { return m_writer.send(); })
                            .and_then([this] { return m_writer.drain(); });
    tellDone();
    const bool isHalfDone = m_report.counts.added + m_report.counts.changed + m_report.counts.held > 0;
    if (!walked && (m_task.mode == IntakeMode::Preview || !isHalfDone))
        return tl::unexpected<Error>(walked.error());
    if (!walked)
        m_report.brokenOff = walked.error();
    const auto ended = endRun().and_then([this] { return tellUnclaimed(); });
    if (!ended && !m_report.brokenOff)
        m_report.brokenOff = ended.error();
    promise.setProgressValue(progressSteps);
    return m_report;
}

Result<void> IntakeRun::openAttachments() {
    const IntakeRequest& request = m_task.request;
    m_claims.begin(nullptr, request.assignments);
    if (request.attachments.isEmpty())
        return {};
    auto source = AttachmentSource::open(request.attachments, request.limits.attachments, request.password);
    if (!source)
        return tl::unexpected<Error>(source.error());
    m_attachments = std::move(*source);
    m_claims.begin(m_attachments.get(), request.assignments);
    for (const EntryNote& entry : m_attachments->entryNotes())
        m_report.attachmentNotes.append({{}, {}, entry.name, entry.reason, entry.entry});
    return {};
}

/// Every file's titles are read before the first row is written: a wrong second file does not leave half an intake.
Result<void> IntakeRun::walkFiles() {
    const auto exports = RequestedExports::of(m_task.request);
    if (!exports)
        return tl::unexpected<Error>(exports.error());
    tellExports(*exports);
    std::vector<std::unique_ptr<ExportFile>> files;
    for (qsizetype index = 0; index < exports->places().size(); ++index) {
        auto file = exports->open(index);
        if (!file)
            return tl::unexpected<Error>(file.error());
        const QStringList missing = (*file)->reader().missingColumns();
        if (!missing.isEmpty())
            return fail(ErrorKind::Invalid, u"csv.column_missing:"_s + missing.first());
        m_bytesInAll += (*file)->size();
        files.push_back(std::move(*file));
    }
    for (size_t index = 0; index < files.size(); ++index) {
        if (auto walked = walkFile(*files[index], static_cast<int>(index)); !walked)
            return walked;
        m_bytesBefore += files[index]->size();
    }
    return {};
}

Result<void> IntakeRun::walkFile(ExportFile& file, int index) {
    for (auto item = file.next(); item && !isStoppedBeforeARow(); item = file.next()) {
        m_fileEnd = file.position();
        if (auto taken = take(file.reader(), *item, index); !taken)
            return taken;
        if (m_batch.isEmpty())
            tellProgress(m_fileEnd);
    }
    return finishBatch();
}

/// Asked where a row is at hand: a 中止 that comes behind the last row has stopped nothing.
bool IntakeRun::isStoppedBeforeARow() {
    m_report.wasStopped = m_report.wasStopped || m_task.stop.isStopped();
    return m_report.wasStopped;
}

void IntakeRun::tellProgress(qint64 positionInFile) {
    m_promise->setProgressValue(
        static_cast<int>((m_bytesBefore + positionInFile) * progressSteps / qMax<qint64>(1, m_bytesInAll)));
}

Result<void> IntakeRun::take(const RowReader& reader, const CsvItem& item, int file) {
    if (const auto* problem = std::get_if<CsvProblem>(&item)) {
        refuseUnread({{{file, problem->line}, {}, problem->reason}});
        return {};
    }
    const CsvRow& csvRow = std::get<CsvRow>(item);
    auto row = reader.read(csvRow, {file, csvRow.line});
    if (!row) {
        refuseUnread(row.error());
        return {};
    }
    // The same number twice: the second is judged when the first is written, or known to the run.
    const bool isTwice = std::any_of(m_batch.begin(), m_batch.end(),
                                     [&](const IntakeRow& other) { return other.receiptNumber == row->receiptNumber; });
    if (isTwice || m_batch.size() >= m_task.request.limits.rowsInBatch)
        if (auto finished = finishBatch(); !finished)
            return finished;
    m_batch.append(std::move(*row));
    m_batchEnds.append(m_fileEnd);
    return {};
}

/// The next rows are judged before the gathered ones are sent: so their pictures are read and sealed while the
/// database writes. What takes the time is a row's pictures: after each row the progress is told, and before each one
/// the stop is asked.
Result<void> IntakeRun::finishBatch() {
    if (m_batch.isEmpty() || isStoppedBeforeARow()) {
        m_batch.clear();
        m_batchEnds.clear();
        return {};
    }
    const bool comesAgain = std::any_of(m_batch.begin(), m_batch.end(),
                                        [this](const IntakeRow& row) { return m_writer.holds(row.receiptNumber); });
    if (comesAgain)
        if (auto sent = m_writer.send(); !sent)
            return sent;
    const QList<qint64> ends = std::exchange(m_batchEnds, {});
    auto judged = judgeBatch();
    if (!judged)
        return tl::unexpected<Error>(judged.error());
    if (auto sent = m_writer.send(); !sent)
        return sent;
    for (qsizetype index = 0; index < judged->size() && !isStoppedBeforeARow(); ++index) {
        if (auto settled = settle(std::move((*judged)[index])); !settled)
            return settled;
        tellProgress(ends.at(index));
    }
    tellDone();
    return {};
}

Result<void> IntakeRun::settle(JudgedRow row) {
    if (m_attachments)
        m_report.attachmentNotes.append(settleAttachments(row, *m_attachments));
    if (m_task.mode == IntakeMode::Import && row.fate != RowFate::Unchanged)
        return write(std::move(row));
    count(row);
    return {};
}

Result<void> IntakeRun::write(JudgedRow judged) {
    m_writer.add(prepare(std::move(judged), m_attachments.get(), m_task.request.limits.attachments));
    return m_writer.gatheredBytes() >= m_task.request.limits.bytesInBatch ? m_writer.send() : Result<void>();
}

Result<QList<JudgedRow>> IntakeRun::judgeBatch() {
    QList<std::pair<IntakeRow, AttachmentSearch>> rows;
    for (IntakeRow& row : m_batch) {
        AttachmentSearch search = m_claims.searchFor(row, m_report);
        rows.append({std::move(row), std::move(search)});
    }
    m_batch.clear();
    auto judged = m_database
                      .run([&](Database& open) -> Result<QList<JudgedRow>> {
                          IntakeRepository repository(open);
                          QList<JudgedRow> all;
                          for (auto& [row, search] : rows) {
                              auto one =
                                  judge(repository, m_task.request.mapping.source, std::move(row), std::move(search));
                              if (!one)
                                  return tl::unexpected<Error>(one.error());
                              all.append(std::move(*one));
                          }
                          return all;
                      })
                      .result();
    if (judged && m_task.mode == IntakeMode::Preview)
        for (JudgedRow& row : *judged)
            m_seen.judgeAgainstEarlier(row);
    return judged;
}

} // namespace uketsuke
