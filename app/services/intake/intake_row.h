#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"

#include <QDateTime>
#include <QList>

namespace uketsuke {

/// Where a row stands: in which of the exports that are read (IntakeReport::exports), from 0, and on which line it
/// begins, from 1.
struct RowPlace {
    int file = 0;
    qint64 line = 0;
    bool operator==(const RowPlace&) const = default;
};

/// A cell that names files of one side.
struct AttachmentCell {
    DocumentSide side = DocumentSide::Further;
    QString text; ///< as sent; one name a line where there are several
};

/// One application as a row of the export says it.
struct IntakeRow {
    RowPlace place;
    QString receiptNumber;
    QDateTime submittedAt; ///< UTC
    Procedure procedure = Procedure::NewRegistration;
    ApplicantValues values;                     ///< exactly as sent
    QList<std::pair<QString, QString>> further; ///< columns nobody knows: title, text
    QList<AttachmentCell> attachments;
    QString hash; ///< over all of it; the same row twice has the same
};

/// Why a row is refused.
struct Refusal {
    RowPlace place;
    QString column; ///< the title; empty where the row as a whole is meant
    /// A key: "missing", "too_long", "date", "procedure", "encoding", "column_count", "csv.quote", "csv.quote_open",
    /// "csv.nul", "csv.row_too_large", "csv.too_many_problems", "file.read", "not_written", "conflict".
    QString reason;
    QString receiptNumber = {}; ///< where the row could be read so far
    bool operator==(const Refusal&) const = default;
};

} // namespace uketsuke
