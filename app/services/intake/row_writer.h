#pragma once

#include "app/persistence/document_repository.h"
#include "app/services/intake/application_record.h"

namespace uketsuke {

/// A row ready to be written: judged, its attachments read, hashed and sealed.
struct PreparedRow {
    JudgedRow judged;
    QList<NewDocument> documents;
    QList<AttachmentNote> notes; ///< attachments that could not be read; the row goes in without them
    qint64 sealedBytes = 0;
};

/// Reads, hashes and seals the attachments of a row, within the limits; runs on a worker.
[[nodiscard]] PreparedRow prepare(JudgedRow judged, AttachmentSource* attachments, const AttachmentLimits& limits);

/// What stands the same for all rows of a run.
struct WritingTerms {
    QString source;
    QString runId;
    IntakeRules rules;
};

/// Writes one row whole: application or revision, keys, documents; or holds it. The caller owns the transaction.
[[nodiscard]] Result<void> write(Database& open, const PreparedRow& row, const WritingTerms& terms);

/// The papers that an application has with these ones.
[[nodiscard]] QList<StoredAttachment> withNewPapers(QList<StoredAttachment> stored, const QList<NewDocument>& added);

} // namespace uketsuke
