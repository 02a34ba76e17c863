#pragma once

#include "app/services/intake/attachment_claims.h"
#include "app/services/intake/batch_writer.h"
#include "app/services/intake/requested_exports.h"
#include "app/services/intake/seen_rows.h"
#include "app/services/intake/stop_signal.h"

#include <QPromise>

namespace uketsuke {

enum class IntakeMode { Preview, Import };

/// Who takes in, from where and by which rules.
struct IntakeTask {
    IntakeRequest request;
    IntakeRules rules;
    IntakeMode mode = IntakeMode::Preview;
    StopSignal stop;
};

/// One walk through the files of a request, on a worker thread.
class IntakeRun
{
public:
    static constexpr int progressSteps = 1000;

    IntakeRun(DatabaseThread& database, const IntakeTask& task);

    /// Walks; progress by the promise, from 0 to progressSteps.
    [[nodiscard]] Result<IntakeReport> walk(QPromise<Result<IntakeReport>>& promise);

private:
    [[nodiscard]] Result<void> openAttachments();
    [[nodiscard]] Result<void> walkFiles();
    [[nodiscard]] Result<void> walkFile(ExportFile& file, int index);
    [[nodiscard]] Result<void> take(const RowReader& reader, const CsvItem& item, int file);
    [[nodiscard]] Result<void> finishBatch();
    [[nodiscard]] Result<void> settle(JudgedRow row);
    [[nodiscard]] Result<QList<JudgedRow>> judgeBatch();
    [[nodiscard]] Result<void> write(JudgedRow judged);
    [[nodiscard]] Result<void> beginRun();
    [[nodiscard]] Result<void> endRun();
    [[nodiscard]] bool isStoppedBeforeARow();
    void tellProgress(qint64 positionInFile);
    void tellDone();
    void tellExports(const RequestedExports& exports);
    [[nodiscard]] Result<void> tellUnclaimed();
    void count(const JudgedRow& judged);
    void refuse(const QList<Refusal>& refusals);
    void refuseUnread(const QList<Refusal>& refusals);

    DatabaseThread& m_database;
    IntakeTask m_task;
    QString m_runId;
    std::unique_ptr<AttachmentSource> m_attachments;
    BatchWriter m_writer;
    SeenRows m_seen;
    AttachmentClaims m_claims;
    QList<IntakeRow> m_batch;
    QList<qint64> m_batchEnds;                           ///< where each row of the batch ends in its file
    qint64 m_fileEnd = 0;                                ///< where the row that was read last ends
    QPromise<Result<IntakeReport>>* m_promise = nullptr; ///< takes the progress; of walk()'s caller
    qint64 m_bytesBefore = 0;                            ///< of the files that have been walked
    qint64 m_bytesInAll = 0;
    IntakeReport m_report;
};

} // namespace uketsuke
