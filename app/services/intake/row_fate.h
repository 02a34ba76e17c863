#pragma once

#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// A row with what the database knows of it.
struct JudgedRow {
    IntakeRow row;
    RowFate fate = RowFate::New;
    KnownApplication known;                 ///< where the receipt number is known
    QList<StoredAttachment> knownDocuments; ///< of `known`, where the row is that application's
    QList<FieldChange> changes;
    AttachmentSearch attachments;
};

/// Judges a row by the identity rule (§ 4): source + receipt number; another name, birth date or time of submission is
/// perhaps another person and held; content that was sent before is unchanged; else it is a revision. What the
/// attachments say is settled afterwards by settleAttachments().
[[nodiscard]] Result<JudgedRow> judge(IntakeRepository& repository, const QString& source, IntakeRow row,
                                      AttachmentSearch attachments);

/// Takes out of a known application's attachments those that it has: by name and size without opening them, else by
/// their bytes. What is left makes the row a changed one; what cannot be read is told and left out. Runs on a worker.
[[nodiscard]] QList<AttachmentNote> settleAttachments(JudgedRow& judged, AttachmentSource& source);

/// Whether two texts were typed alike: twins of CP932 and JIS (～〜 －−) are the same (§ 8).
[[nodiscard]] bool isTypedAlike(const QString& one, const QString& other);
/// The birth date as it is compared: the same day in another spelling is the same.
[[nodiscard]] QString birthDateKey(const ApplicantValues& values);
/// Name, birth date and time of submission that differ; empty for the same person's same application.
[[nodiscard]] QList<FieldChange> identityDifferences(const IntakeRow& row, const KnownApplication& known);

} // namespace uketsuke
