#pragma once

#include "app/domain/application/applicant_field.h"
#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace uketsuke {

/// Titles of the columns that hold the pictures of one side.
struct AttachmentColumns {
    DocumentSide side = DocumentSide::Further;
    QStringList titles;
    bool operator==(const AttachmentColumns&) const = default;
};

/// Which column of a form's export becomes which field: nothing of the form is in the code (domain.md § 4).
/// A meaning is a field's key, "receipt_number", "submitted_at", "procedure", "attachment:front|back|further" or empty.
struct ColumnMapping {
    QString name;                       ///< of the mapping, e.g. "smart_registration"
    QString title;                      ///< for people
    QString source;                     ///< which form; with the receipt number an application's identity
    QMap<QString, QStringList> columns; ///< key → titles
    QList<AttachmentColumns> attachments;
    QMap<Procedure, QStringList> procedures; ///< what the form calls them
    bool operator==(const ColumnMapping&) const = default;

    /// What a column of this title is; empty where nobody knows it.
    [[nodiscard]] QString meaningOf(const QString& columnTitle) const;
    /// The procedure that the form calls so.
    [[nodiscard]] std::optional<Procedure> procedureNamed(const QString& text) const;
    /// Says what a column of this title is from now on; an empty meaning makes it a column that nobody knows.
    void assign(const QString& columnTitle, const QString& meaning);
    /// Says which procedure the form means by this text.
    void assignProcedure(const QString& text, Procedure procedure);

    /// The side in a meaning "attachment:…".
    [[nodiscard]] static std::optional<DocumentSide> sideOf(const QString& meaning);
    [[nodiscard]] static QString meaningOfSide(DocumentSide side);
    /// Every meaning that a column can have, in the order in which a form is read.
    [[nodiscard]] static QStringList allMeanings();
};

/// A title as it is compared: width, spaces, "Q12." and a 必須 or 任意 at the end do not count.
[[nodiscard]] QString titleKey(const QString& title);

/// Reads a mapping and checks it against the schema; Invalid("mapping.json:<offset>") or ("mapping.schema:<place>"),
/// TooLarge("mapping").
[[nodiscard]] Result<ColumnMapping> readMapping(const QByteArray& json);
[[nodiscard]] QByteArray writeMapping(const ColumnMapping& mapping);

/// The mapping made from the titles in the applicants' guide.
[[nodiscard]] Result<ColumnMapping> defaultMapping();

} // namespace uketsuke
