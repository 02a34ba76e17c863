#pragma once

#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// A row with what the database knows of it.
struct JudgedRow {
    IntakeRow row;
    RowFate fate = RowFate::New;
    KnownApplication known; ///< where the receipt number is known
    QList<FieldChange> changes;
    AttachmentSearch attachments;
};

/// Judges a row by the identity rule (§ 4): source + receipt number; another name, birth date or time of submission is
/// perhaps another person and held; the same content is unchanged; else it is a revision.
[[nodiscard]] Result<JudgedRow> judge(IntakeRepository& repository, const QString& source, IntakeRow row,
                                      AttachmentSearch attachments);

} // namespace uketsuke
