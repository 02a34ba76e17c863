#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"

#include <QDateTime>
#include <QList>

namespace uketsuke {

/// A cell that names files of one side.
struct AttachmentCell {
    DocumentSide side = DocumentSide::Further;
    QString text; ///< as sent; one name a line where there are several
};

/// One application as a row of the export says it.
struct IntakeRow {
    qint64 line = 0;
    QString receiptNumber;
    QDateTime submittedAt; ///< UTC
    Procedure procedure = Procedure::NewRegistration;
    ApplicantValues values;                     ///< exactly as sent
    QList<std::pair<QString, QString>> further; ///< columns nobody knows: title, text
    QList<AttachmentCell> attachments;
    QString hash; ///< over all of it; the same row twice has the same
};

/// Why a row, or the file, is refused.
struct Refusal {
    qint64 line = 0;
    QString column; ///< the title; empty where the row as a whole is meant
    QString reason; ///< a key: "missing", "too_long", "date", "procedure", "csv.quote", "encoding" …
};

} // namespace uketsuke
