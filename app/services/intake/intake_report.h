#pragma once

#include "app/persistence/intake_repository.h"
#include "app/services/intake/attachment_source.h"
#include "app/services/intake/row_reader.h"

namespace uketsuke {

/// What a row means for the database.
enum class RowFate { New, Unchanged, Changed, Held };

/// One value that a row brings.
struct FieldChange {
    /// A field's key, "name", "submitted_at", "procedure", "attachments", "further:<title>" or "earlier_row".
    QString field;
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
    /// "zip.method", "zip.path", "zip.link", "zip.ratio", "zip.name_twice", "zip.name_odd" (taken in); "csv.not_read",
    /// a CSV beside the attachments where other ones were chosen; of a person's assignment "assigned.no_row" and
    /// "assigned.no_file".
    QString reason;
    int zipEntry = 0; ///< its place in the ZIP where that is told, from 1
};

/// Where an export lies: a file, or a CSV inside a ZIP.
struct ExportPlace {
    QString file;
    QString entry = {}; ///< its path inside the ZIP; empty where the file is the CSV
    bool operator==(const ExportPlace&) const = default;
};

/// What an intake would do (preview) or has done.
struct IntakeReport {
    IntakeCounts counts;
    QList<ExportPlace> exports; ///< what was read, in this order: RowPlace::file counts in it
    QList<ChangedRow> changed;
    QList<ChangedRow> held; ///< with what differs: name, birth date or time of submission
    QList<Refusal> refusals;
    QList<AttachmentNote> attachmentNotes;
    QStringList unclaimedAttachments; ///< files that belong to no row; empty where the files were not read to their end
    int rowsNamingPapers = 0;         ///< rows whose cells name files though no attachments were chosen
    bool wasStopped = false;          ///< with rows left that were not looked at
    std::optional<Error> brokenOff;   ///< the database failed after what the counts say was written
};

/// A person's word: this file of the attachments belongs to that receipt number.
struct AttachmentAssignment {
    QString path; ///< as AttachmentSource::paths() has it
    QString receiptNumber;
    std::optional<DocumentSide> side; ///< else what its name says, else the first that is free
    bool operator==(const AttachmentAssignment&) const = default;
};

/// What is taken in.
struct IntakeRequest {
    QStringList csvFiles; ///< or ZIPs that hold them; empty where the ZIP of the attachments does
    QString attachments;  ///< a folder or ZIP; empty for none
    QString password;     ///< of the ZIP; empty for none
    QList<AttachmentAssignment> assignments;
    ColumnMapping mapping;
    IntakeLimits limits;
};

} // namespace uketsuke
