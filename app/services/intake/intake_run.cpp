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
    promise.setProgressRange(0, progressSteps);
    const auto walked = openAttachments()
                            .and_then([this] { return beginRun(); })
                            .and_then([&] { return walkFiles(promise); })
                            .and_then([this] { return m_writer.send(); })
                            .and_then([this] { return m_writer.drain(); });
    tellDone();
    m_report.wasStopped = m_task.stop.isStopped();
    if (!walked)
        return tl::unexpected<Error>(walked.error());
    if (auto ended = endRun(); !ended)
        return tl::unexpected<Error>(ended.error());
    tellUnclaimed();
    promise.setProgressValue(progressSteps);
    return m_report;
}

Result<void> IntakeRun::openAttachments() {
    const IntakeRequest& request = m_task.request;
    if (request.attachments.isEmpty())
        return {};
    auto source = AttachmentSource::open(request.attachments, request.limits.attachments, request.password);
    if (!source)
        return tl::unexpected<Error>(source.error());
    m_attachments = std::move(*source);
    for (const LeftOutAttachment& entry : m_attachments->leftOut())
        m_report.attachmentNotes.append({{}, {}, entry.place, entry.reason});
    return {};
}

/// Every file's titles are read before the first row is written: a wrong second file does not leave half an intake.
Result<void> IntakeRun::walkFiles(QPromise<Result<IntakeReport>>& promise) {
    std::vector<std::unique_ptr<ExportFile>> files;
    for (const QString& path : std::as_const(m_task.request.csvFiles)) {
        auto file = ExportFile::open(path, m_task.request.mapping, m_task.request.limits.largestRow);
        if (!file)
            return tl::unexpected<Error>(file.error());
        const QStringList missing = (*file)->reader().missingColumns();
        if (!missing.isEmpty())
            return fail(ErrorKind::Invalid, u"csv.column_missing:"_s + missing.first());
        m_bytesInAll += (*file)->size();
        files.push_back(std::move(*file));
    }
    for (size_t index = 0; index < files.size() && !m_task.stop.isStopped(); ++index) {
        if (auto walked = walkFile(*files[index], static_cast<int>(index), promise); !walked)
            return walked;
        m_bytesBefore += files[index]->size();
    }
    return {};
}

Result<void> IntakeRun::walkFile(ExportFile& file, int index, QPromise<Result<IntakeReport>>& promise) {
    const qsizetype refusalsBefore = m_report.refusals.size();
    for (auto item = file.next(); item && !m_task.stop.isStopped(); item = file.next()) {
        if (auto taken = take(file.reader(), *item, index); !taken)
            return taken;
        promise.setProgressValue(
            static_cast<int>((m_bytesBefore + file.position()) * progressSteps / qMax<qint64>(1, m_bytesInAll)));
        if (m_report.refusals.size() - refusalsBefore >= m_task.request.limits.mostRefusals) {
            m_report.refusals.append({m_report.refusals.last().place, {}, u"csv.too_many_problems"_s});
            break;
        }
    }
    return finishBatch();
}

Result<void> IntakeRun::take(const RowReader& reader, const CsvItem& item, int file) {
    if (const auto* problem = std::get_if<CsvProblem>(&item)) {
        refuse({{{file, problem->line}, {}, problem->reason}});
        return {};
    }
    const CsvRow& csvRow = std::get<CsvRow>(item);
    auto row = reader.read(csvRow, {file, csvRow.line});
    if (!row) {
        refuse(row.error());
        return {};
    }
    // The same number twice: the second is judged when the first is written, or known to the run.
    const bool isTwice = std::any_of(m_batch.begin(), m_batch.end(),
                                     [&](const IntakeRow& other) { return other.receiptNumber == row->receiptNumber; });
    if (isTwice || m_batch.size() >= m_task.request.limits.rowsInBatch)
        if (auto finished = finishBatch(); !finished)
            return finished;
    m_batch.append(std::move(*row));
    return {};
}

/// The next rows are judged before the gathered ones are sent: so their pictures are read and sealed while the
/// database writes.
Result<void> IntakeRun::finishBatch() {
    const bool comesAgain = std::any_of(m_batch.begin(), m_batch.end(),
                                        [this](const IntakeRow& row) { return m_writer.holds(row.receiptNumber); });
    if (comesAgain)
        if (auto sent = m_writer.send(); !sent)
            return sent;
    auto judged = judgeBatch();
    if (!judged)
        return tl::unexpected<Error>(judged.error());
    if (auto sent = m_writer.send(); !sent)
        return sent;
    for (JudgedRow& row : *judged) {
        if (m_attachments)
            m_report.attachmentNotes.append(settleAttachments(row, *m_attachments));
        const bool isWritten = m_task.mode == IntakeMode::Import && row.fate != RowFate::Unchanged;
        if (!isWritten)
            count(row);
        else if (auto written = write(std::move(row)); !written)
            return written;
    }
    tellDone();
    return {};
}

Result<void> IntakeRun::write(JudgedRow judged) {
    m_writer.add(prepare(std::move(judged), m_attachments.get(), m_task.request.limits.attachments));
    return m_writer.gatheredBytes() >= m_task.request.limits.bytesInBatch ? m_writer.send() : Result<void>();
}

Result<QList<JudgedRow>> IntakeRun::judgeBatch() {
    QList<std::pair<IntakeRow, AttachmentSearch>> rows;
    for (IntakeRow& row : m_batch) {
        AttachmentSearch search = searchFor(row);
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

/// A file belongs to one receipt number: whoever comes second is told, and does not get another person's paper.
AttachmentSearch IntakeRun::searchFor(const IntakeRow& row) {
    if (!m_attachments)
        return {};
    AttachmentSearch search = m_attachments->findFor(row);
    for (const QString& name : std::as_const(search.missing))
        m_report.attachmentNotes.append({row.place, row.receiptNumber, name, u"missing"_s});
    search.found.removeIf([&](const FoundAttachment& found) {
        const QString owner = m_claims.value(found.path, row.receiptNumber);
        m_claims.insert(found.path, owner);
        if (owner != row.receiptNumber)
            m_report.attachmentNotes.append({row.place, row.receiptNumber, found.path, u"shared"_s});
        return owner != row.receiptNumber;
    });
    return search;
}

} // namespace uketsuke
