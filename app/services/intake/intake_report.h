#pragma once

#include "app/persistence/intake_repository.h"
#include "app/services/intake/attachment_source.h"
#include "app/services/intake/row_reader.h"

namespace uketsuke {

/// What a row means for the database.
enum class RowFate { New, Unchanged, Changed, Held };

/// One value that a changed row brings.
struct FieldChange {
    QString field; ///< a field key, "procedure", "attachments" or "further"
    QString before;
    QString after;
};

/// A row whose application is known.
struct ChangedRow {
    qint64 line = 0;
    QString receiptNumber;
    QList<FieldChange> changes;
};

/// What an intake would do (preview) or has done.
struct IntakeReport {
    QList<MappedColumn> columns;
    IntakeCounts counts;
    QList<ChangedRow> changed;
    QList<ChangedRow> held; ///< with what differs: name, birth date or time of submission
    QList<Refusal> refusals;
    QStringList missingAttachments;   ///< names in cells for which there is no file
    QStringList unclaimedAttachments; ///< files that belong to no row
    bool wasCancelled = false;
};

/// What is taken in.
struct IntakeRequest {
    QStringList csvFiles;
    QString attachments; ///< a folder or ZIP; empty for none
    QString password;    ///< of the ZIP; empty for none
    ColumnMapping mapping;
    AttachmentLimits limits;
};

} // namespace uketsuke
