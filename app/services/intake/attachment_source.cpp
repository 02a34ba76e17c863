#include "app/services/intake/attachment_source.h"

#include "app/services/intake/attachment_folder.h"
#include "app/services/intake/attachment_zip.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QStringList foldersOf(const QString& path) {
    QStringList folders = path.split(u'/');
    folders.removeLast();
    return folders;
}

/// What systems leave behind when a folder is packed or opened.
bool isLeftBehind(const QString& path) {
    static const QRegularExpression leftBehind(
        u"(\\A|/)(__MACOSX/|\\._|\\.DS_Store\\z|Thumbs\\.db\\z|desktop\\.ini\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return leftBehind.match(path).hasMatch();
}

/// "wr0123_omote.jpg" begins with wr0123, "wr01234.jpg" does not.
bool beginsWithReceipt(const QString& fileName, const QString& receipt) {
    return fileName.startsWith(receipt) &&
           (fileName.size() == receipt.size() || !fileName.at(receipt.size()).isLetterOrNumber());
}

/// The outward form of a receipt number: its digits as one 0 where letters tell the rest, else its length.
QString shapeOf(const QString& receipt) {
    static const QRegularExpression digits(u"\\d+"_s);
    static const QRegularExpression onlyDigits(u"\\A\\d+\\z"_s);
    return onlyDigits.match(receipt).hasMatch() ? QString::number(receipt.size())
                                                : QString(receipt).replace(digits, u"0"_s);
}

/// A file in a folder that is named like a receipt number, but another one, is another person's.
bool liesWithAnother(const QString& path, const QString& receipt) {
    const QStringList folders = foldersOf(attachmentNameKey(path));
    return !folders.contains(receipt) && std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
        return shapeOf(folder) == shapeOf(receipt);
    });
}

/// Files without a cell: their name tells the side, else the first is the front and the second the back.
QList<FoundAttachment> withSides(const QStringList& paths) {
    QList<FoundAttachment> found;
    QList<DocumentSide> free{DocumentSide::Front, DocumentSide::Back};
    for (const QString& path : paths) {
        found.append({path, sideFromName(attachmentFileName(path))});
        free.removeAll(found.last().side);
    }
    for (FoundAttachment& attachment : found)
        if (attachment.side == DocumentSide::Further && !free.isEmpty())
            attachment.side = free.takeFirst();
    return found;
}

/// A side that a cell has already given is not given twice.
DocumentSide freeSide(const QList<FoundAttachment>& found, DocumentSide side) {
    const bool isTaken =
        std::any_of(found.begin(), found.end(), [side](const FoundAttachment& other) { return other.side == side; });
    return isTaken ? DocumentSide::Further : side;
}

} // namespace

QString attachmentFileName(const QString& path) {
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString attachmentNameKey(const QString& name) {
    return name.normalized(QString::NormalizationForm_KC).toLower().trimmed();
}

DocumentSide sideFromName(const QString& name) {
    static const QRegularExpression front(u"おもて|オモテ|表面|表(?!紙)|omote|front"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression back(u"うら|ウラ|裏|(?<![a-z])ura(?![a-z])|back"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString composed = name.normalized(QString::NormalizationForm_KC);
    if (front.match(composed).hasMatch())
        return DocumentSide::Front;
    return back.match(composed).hasMatch() ? DocumentSide::Back : DocumentSide::Further;
}

Result<std::unique_ptr<AttachmentSource>> AttachmentSource::open(const QString& path, const AttachmentLimits& limits,
                                                                 const QString& password) {
    const QFileInfo chosen(path);
    if (!chosen.exists())
        return fail(ErrorKind::NotFound, u"attachments"_s);
    return chosen.isDir() ? openAttachmentFolder(path, limits) : openAttachmentZip(path, limits, password);
}

void AttachmentSource::setPaths(QStringList paths) {
    m_paths = std::move(paths);
    m_paths.removeIf(isLeftBehind);
    m_paths.sort();
    for (const QString& path : std::as_const(m_paths)) {
        m_byFileName.insert(attachmentNameKey(attachmentFileName(path)), path);
        const QStringList folders = foldersOf(path);
        for (const QString& folder : QSet<QString>(folders.begin(), folders.end()))
            m_byFolder.insert(attachmentNameKey(folder), path);
    }
}

AttachmentSearch AttachmentSource::findFor(const IntakeRow& row) const {
    static const QRegularExpression separators(u"[\\n\\r;|]+"_s);
    AttachmentSearch search;
    QStringList others = pathsByReceipt(row.receiptNumber);
    QSet<QString> used;
    for (const AttachmentCell& cell : row.attachments) {
        const QStringList names = cell.text.split(separators, Qt::SkipEmptyParts);
        for (const QString& name : names) {
            const QString path = pathForCell(name.trimmed(), row.receiptNumber, others);
            if (path.isEmpty())
                search.missing.append(name.trimmed());
            else if (!used.contains(path))
                search.found.append({path, cell.side});
            used.insert(path);
        }
    }
    others.removeIf([&](const QString& path) { return used.contains(path); });
    if (search.found.isEmpty())
        search.found = withSides(others);
    else
        for (const QString& path : std::as_const(others))
            search.found.append({path, freeSide(search.found, sideFromName(attachmentFileName(path)))});
    // A sanitiser may have renamed the files: those of the receipt number stand for those that the cells name.
    search.missing.remove(0, qMin(others.size(), search.missing.size()));
    return search;
}

QString AttachmentSource::pathForCell(const QString& cell, const QString& receiptNumber,
                                      const QStringList& ofReceipt) const {
    const QString wanted = attachmentNameKey(cell).replace(u'\\', u'/');
    const QString receipt = attachmentNameKey(receiptNumber);
    const QString wantedName = attachmentFileName(wanted);
    if (wantedName.isEmpty())
        return {};
    // The receipt number's own files first: the same name may lie in every applicant's folder.
    for (const QString& path : ofReceipt)
        if (attachmentNameKey(attachmentFileName(path)) == wantedName)
            return path;
    for (const QString& path : ofReceipt)
        if (const QString name = attachmentNameKey(attachmentFileName(path));
            beginsWithReceipt(name, receipt) && name.endsWith(wantedName))
            return path;
    const QStringList candidates = m_byFileName.values(wantedName);
    for (const QString& path : candidates)
        if (attachmentNameKey(path) == wanted && !liesWithAnother(path, receipt))
            return path;
    const bool isTheOnlyOne = candidates.size() == 1 && !liesWithAnother(candidates.first(), receipt);
    return isTheOnlyOne ? candidates.first() : QString();
}

QStringList AttachmentSource::pathsByReceipt(const QString& receiptNumber) const {
    const QString receipt = attachmentNameKey(receiptNumber);
    QStringList paths = m_byFolder.values(receipt);
    for (auto entry = m_byFileName.lowerBound(receipt); entry != m_byFileName.end() && entry.key().startsWith(receipt);
         ++entry)
        if (beginsWithReceipt(entry.key(), receipt))
            paths.append(entry.value());
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

} // namespace uketsuke
