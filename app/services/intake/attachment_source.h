#pragma once

#include "app/domain/document/document_kind.h"
#include "app/services/intake/intake_limits.h"
#include "app/services/intake/intake_row.h"

#include <QHash>
#include <QIODevice>
#include <QMap>

#include <memory>

namespace uketsuke {

/// A file of the source that belongs to a row.
struct FoundAttachment {
    QString path; ///< inside the folder or ZIP
    DocumentSide side = DocumentSide::Further;
};

/// What belongs to a row, and which names of its cells were not found.
struct AttachmentSearch {
    QList<FoundAttachment> found;
    QStringList missing;
};

/// Something about an entry of a ZIP: its place, from 1, its name, and why it is left out ("zip.path", "zip.link",
/// "zip.ratio", "zip.name_twice"); "zip.name_odd" is taken all the same.
struct EntryNote {
    int entry = 0;
    QString name;
    QString reason;
};

/// The attachments of an export: a folder or a ZIP. Files are found (§ 4) by the name in the cell, by a folder named
/// after the receipt number, or by a file-name prefix.
class AttachmentSource
{
public:
    virtual ~AttachmentSource() = default;
    /// Opens a folder or a ZIP. NotPermitted("zip.password") where one is needed or wrong,
    /// Unsupported("zip.encryption") or ("zip.method"), Corrupt("zip"), TooLarge("attachments.count") or ("zip.total"),
    /// NotFound("attachments"), Unreachable("attachments").
    [[nodiscard]] static Result<std::unique_ptr<AttachmentSource>>
    open(const QString& path, const AttachmentLimits& limits, const QString& password = {});

    /// All files, by their path with forward slashes.
    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    [[nodiscard]] const QList<EntryNote>& entryNotes() const { return m_entryNotes; }
    /// The CSVs of a ZIP, by their paths: exports, and no attachments.
    [[nodiscard]] const QStringList& exports() const { return m_exports; }
    /// The bytes of a large file piece by piece; the device can seek. Errors as read(), but for its size.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> stream(const QString& path) = 0;
    /// Bytes of a file as its directory says; -1 where it is not known.
    [[nodiscard]] virtual qint64 sizeOf(const QString& path) const = 0;
    /// The bytes of a file, never more than the limit; TooLarge("attachment.size"), Corrupt("attachment"),
    /// NotPermitted("zip.password"), Unsupported("zip.encryption") or ("zip.method"), NotFound("attachment").
    [[nodiscard]] virtual Result<QByteArray> read(const QString& path) = 0;
    [[nodiscard]] AttachmentSearch findFor(const IntakeRow& row) const;

protected:
    /// What lies among the exports is no attachment.
    void setPaths(QStringList paths, QStringList exports = {});
    void tell(const EntryNote& note) { m_entryNotes.append(note); }

private:
    [[nodiscard]] QStringList namesIn(const QString& cell, const QString& receiptNumber,
                                      const QStringList& ofReceipt) const;
    [[nodiscard]] QString pathForCell(const QString& cell, const QString& receiptNumber,
                                      const QStringList& ofReceipt) const;
    [[nodiscard]] QStringList pathsByReceipt(const QString& receiptNumber) const;
    QStringList m_paths;
    QStringList m_exports;
    QList<EntryNote> m_entryNotes;
    QMultiMap<QString, QString> m_byFileName; ///< ordered: a prefix is a range
    QMultiHash<QString, QString> m_byFolder;
};

/// The last part of a path: the name as it was sent.
[[nodiscard]] QString attachmentFileName(const QString& path);
/// A name as it is compared: width, case and the way of writing accents do not count.
[[nodiscard]] QString attachmentNameKey(const QString& name);
/// Which side a file name speaks of (おもて, ura, front …); Further where it says nothing.
[[nodiscard]] DocumentSide sideFromName(const QString& name);

} // namespace uketsuke
