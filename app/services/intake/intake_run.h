#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/services/intake/row_writer.h"

#include <QPromise>

namespace uketsuke {

enum class IntakeMode { Preview, Import };

/// One walk through the files of a request, on a worker thread.
class IntakeRun
{
public:
    IntakeRun(DatabaseThread& database, IntakeRules rules, IntakeRequest request, IntakeMode mode);

    /// Walks; progress and cancelling by the promise.
    [[nodiscard]] Result<IntakeReport> walk(QPromise<Result<IntakeReport>>& promise);

private:
    [[nodiscard]] Result<void> openAttachments();
    [[nodiscard]] Result<void> walkFile(const QString& path, QPromise<Result<IntakeReport>>& promise);
    void take(const RowReader& reader, const CsvItem& item);
    [[nodiscard]] Result<void> finishBatch();
    [[nodiscard]] Result<QList<JudgedRow>> judgeBatch();
    [[nodiscard]] Result<void> writeBatch(const QList<PreparedRow>& rows);
    void note(const JudgedRow& judged);
    [[nodiscard]] Result<void> beginRun();
    [[nodiscard]] Result<void> endRun();
    void refuse(const Refusal& refusal);

    DatabaseThread& m_database;
    IntakeRules m_rules;
    IntakeRequest m_request;
    IntakeMode m_mode;
    QString m_runId;
    std::unique_ptr<AttachmentSource> m_attachments;
    QSet<QString> m_claimedAttachments;
    QSet<QString> m_seenReceipts;
    QList<IntakeRow> m_batch;
    IntakeReport m_report;
};

} // namespace uketsuke
