#pragma once

#include "app/persistence/intake_repository.h"
#include "app/services/intake/attachment_source.h"
#include "app/services/intake/row_reader.h"

namespace uketsuke {

/// What a row means for the database.
enum class RowFate { New, Unchanged, Changed, Held };

/// One value that a row brings.
struct FieldChange {
    QString field; ///< a field's key, "name", "submitted_at", "procedure", "attachments", "further" or "earlier_row"
    QString before;
    QString after;
    bool operator==(const FieldChange&) const = default;
};

/// A row whose receipt number is known, and what differs.
struct ChangedRow {
    RowPlace place;
    QString receiptNumber;
    QList<FieldChange> changes;
};

/// Something about a file that a person should know; the row it belongs to goes in all the same.
struct AttachmentNote {
    RowPlace place; ///< line 0 where no row is meant
    QString receiptNumber;
    QString name;
    /// "missing", "shared", "too_many", "attachment" (damaged), "attachment.size", "zip.password", "zip.encryption",
    /// "zip.path", "zip.ratio", "zip.name_twice".
    QString reason;
};

/// What an intake would do (preview) or has done.
struct IntakeReport {
    IntakeCounts counts;
    QList<ChangedRow> changed;
    QList<ChangedRow> held; ///< with what differs: name, birth date or time of submission
    QList<Refusal> refusals;
    QList<AttachmentNote> attachmentNotes;
    QStringList unclaimedAttachments; ///< files that belong to no row; empty where the files were not read to their end
    bool wasStopped = false;
};

/// What is taken in.
struct IntakeRequest {
    QStringList csvFiles;
    QString attachments; ///< a folder or ZIP; empty for none
    QString password;    ///< of the ZIP; empty for none
    ColumnMapping mapping;
    IntakeLimits limits;
};

} // namespace uketsuke
