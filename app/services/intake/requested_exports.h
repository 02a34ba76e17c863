#pragma once

#include "app/services/intake/export_file.h"
#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// The exports of a request in the order in which they are read: its CSVs as they were chosen, a ZIP among them as the
/// CSVs inside it by their names; where none was chosen, those inside the ZIP of the attachments.
class RequestedExports
{
public:
    /// Invalid("csv.none") where there is nothing to read, ("csv.none_in_zip"), ("csv.left_out:<reason>") where the ZIP
    /// had one that an EntryNote leaves out, TooLarge("csv.count"); of a ZIP as AttachmentSource::open.
    [[nodiscard]] static Result<RequestedExports> of(const IntakeRequest& request);

    [[nodiscard]] const QList<ExportPlace>& places() const { return m_places; }
    /// One of them, its titles read: errors as ExportFile::open and AttachmentSource::stream, NotFound("file.open").
    [[nodiscard]] Result<std::unique_ptr<ExportFile>> open(qsizetype index) const;
    /// Whether the CSVs inside this ZIP are read.
    [[nodiscard]] bool readFrom(const QString& zip) const { return m_zips.contains(zip); }
    /// What a person should know of a ZIP that holds exports.
    [[nodiscard]] QList<EntryNote> entryNotes(const QString& zip) const;
    [[nodiscard]] QStringList zips() const { return m_zips.keys(); }

private:
    explicit RequestedExports(const IntakeRequest& request) : m_request(request) {}
    [[nodiscard]] Result<void> addZip(const QString& path);
    IntakeRequest m_request;
    QList<ExportPlace> m_places;
    QMap<QString, std::shared_ptr<AttachmentSource>> m_zips; ///< by path
};

/// Whether the file is a ZIP, by its name or its first bytes.
[[nodiscard]] bool isZipFile(const QString& path);

} // namespace uketsuke
