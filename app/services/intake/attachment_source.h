#pragma once

#include "app/domain/document/document_kind.h"
#include "app/services/intake/intake_row.h"

#include <memory>

namespace uketsuke {

/// Settings against bombs and mistakes: bytes of one file, of all files of a ZIP, their number, and unpacked : packed.
struct AttachmentLimits {
    qint64 largestFile = 50LL << 20;
    qint64 largestTotal = 20LL << 30;
    qint64 mostFiles = 100'000;
    qint64 largestRatio = 200;
};

/// A file of the source that belongs to a row.
struct FoundAttachment {
    QString name; ///< its path inside the folder or ZIP, as sent
    DocumentSide side = DocumentSide::Further;
};

/// What belongs to a row, and which names of its cells were not found.
struct AttachmentSearch {
    QList<FoundAttachment> found;
    QStringList missing;
};

/// The attachments of an export: a folder or a ZIP. Files are found (§ 4) by the name in the cell, by a folder named
/// after the receipt number, or by a file-name prefix.
class AttachmentSource
{
public:
    virtual ~AttachmentSource() = default;
    /// Opens a folder or a ZIP. Unsupported("zip.encryption"), NotPermitted("zip.password"), Corrupt("zip"),
    /// Invalid("zip.path:<place>") for a path that leaves the ZIP, TooLarge("zip.count|total|ratio"), NotFound.
    [[nodiscard]] static Result<std::unique_ptr<AttachmentSource>>
    open(const QString& path, const AttachmentLimits& limits, const QString& password = {});

    /// All files, by their path with forward slashes.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// The bytes of a file; TooLarge("attachment.size") or Corrupt("attachment").
    [[nodiscard]] virtual Result<QByteArray> read(const QString& name) = 0;
    [[nodiscard]] AttachmentSearch findFor(const IntakeRow& row) const;

protected:
    void setNames(QStringList names);

private:
    [[nodiscard]] QString nameForCell(const QString& cell, const QString& receiptNumber) const;
    [[nodiscard]] QStringList namesByReceipt(const QString& receiptNumber) const;
    QStringList m_names;
    QMultiHash<QString, QString> m_byFileName;
    QMultiHash<QString, QString> m_byFolder;
};

/// Which side a file name speaks of (おもて, ura, front, 2 …); Further where it says nothing.
[[nodiscard]] DocumentSide sideFromName(const QString& name);

} // namespace uketsuke
