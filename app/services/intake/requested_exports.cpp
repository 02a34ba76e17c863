#include "app/services/intake/requested_exports.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool isCsvName(const QString& name) {
    return name.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

/// Why a ZIP has no CSV: one that was left out is named.
Error noneIn(const AttachmentSource& zip) {
    for (const EntryNote& note : zip.entryNotes())
        if (isCsvName(note.name))
            return {ErrorKind::Invalid, u"csv.left_out:"_s + note.reason};
    return {ErrorKind::Invalid, u"csv.none_in_zip"_s};
}

} // namespace

bool isZipFile(const QString& path) {
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive) ||
           (file.open(QIODevice::ReadOnly) && file.read(4) == "PK\3\4");
}

Result<RequestedExports> RequestedExports::of(const IntakeRequest& request) {
    RequestedExports exports(request);
    const bool isInAttachments = request.csvFiles.isEmpty() && isZipFile(request.attachments);
    const QStringList files = isInAttachments ? QStringList{request.attachments} : request.csvFiles;
    for (const QString& path : files) {
        if (!isZipFile(path))
            exports.m_places.append({path});
        else if (auto added = exports.addZip(path); !added)
            return tl::unexpected<Error>(added.error());
    }
    if (exports.m_places.isEmpty())
        return fail(ErrorKind::Invalid, u"csv.none"_s);
    return exports;
}

Result<void> RequestedExports::addZip(const QString& path) {
    auto zip = AttachmentSource::open(path, m_request.limits.attachments, m_request.password);
    if (!zip)
        return tl::unexpected<Error>(zip.error());
    if ((*zip)->exports().isEmpty())
        return tl::unexpected<Error>(noneIn(**zip));
    if ((*zip)->exports().size() > m_request.limits.mostExportsOfZip)
        return fail(ErrorKind::TooLarge, u"csv.count"_s);
    for (const QString& entry : (*zip)->exports())
        m_places.append({path, entry});
    m_zips.insert(path, std::move(*zip));
    return {};
}

Result<std::unique_ptr<ExportFile>> RequestedExports::open(qsizetype index) const {
    const ExportPlace& place = m_places.at(index);
    const qint64 largestRow = m_request.limits.largestRow;
    if (!place.entry.isEmpty())
        return m_zips.value(place.file)->stream(place.entry).and_then([&](std::unique_ptr<QIODevice> bytes) {
            return ExportFile::open(std::move(bytes), m_request.mapping, largestRow);
        });
    auto file = std::make_unique<QFile>(place.file);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"file.open"_s);
    return ExportFile::open(std::move(file), m_request.mapping, largestRow);
}

QList<EntryNote> RequestedExports::entryNotes(const QString& zip) const {
    const auto source = m_zips.value(zip);
    return source ? source->entryNotes() : QList<EntryNote>();
}

} // namespace uketsuke
