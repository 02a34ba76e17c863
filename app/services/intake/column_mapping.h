#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"

#include <QHash>
#include <QStringList>

namespace uketsuke {

/// Titles of the columns that hold the pictures of one side.
struct AttachmentColumns {
    DocumentSide side = DocumentSide::Further;
    QStringList titles;
};

/// Which column of a form's export becomes which field: nothing of the form is in the code (domain.md § 4).
struct ColumnMapping {
    QString name;                        ///< of the mapping, e.g. "smart_registration"
    QString title;                       ///< for people
    QString source;                      ///< which form; with the receipt number an application's identity
    QHash<QString, QStringList> columns; ///< field key or receipt_number, submitted_at, procedure → titles
    QList<AttachmentColumns> attachments;
    QMap<Procedure, QStringList> procedures; ///< what the form calls them
};

/// A title as it is compared: width, spaces, "Q12." and "必須" do not count.
[[nodiscard]] QString titleKey(const QString& title);

/// Reads a mapping and checks it against the schema; Invalid("mapping.json" or "mapping.schema:<place>").
[[nodiscard]] Result<ColumnMapping> readMapping(const QByteArray& json);
[[nodiscard]] QByteArray writeMapping(const ColumnMapping& mapping);

/// The mapping made from the titles in the applicants' guide.
[[nodiscard]] Result<ColumnMapping> defaultMapping();

} // namespace uketsuke
