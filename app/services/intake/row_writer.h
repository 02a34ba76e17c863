#pragma once

#include "app/persistence/document_repository.h"
#include "app/services/intake/application_record.h"

namespace uketsuke {

/// A row ready to be written: judged, its attachments read, hashed and sealed.
struct PreparedRow {
    JudgedRow judged;
    QList<NewDocument> documents;
    QList<Refusal> problems; ///< attachments that could not be read; the row goes in without them
};

/// Reads, hashes and seals the attachments of a row; runs on a worker.
[[nodiscard]] PreparedRow prepare(JudgedRow judged, AttachmentSource* attachments);

/// Writes one row whole: application or revision, keys, documents. The caller owns the transaction.
[[nodiscard]] Result<void> write(Database& open, const PreparedRow& row, const QString& source, const QString& runId,
                                 const IntakeRules& rules);

} // namespace uketsuke
