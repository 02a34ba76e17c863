#include "app/services/intake/attachment_source.h"

#include "app/services/intake/attachment_folder.h"
#include "app/services/intake/attachment_zip.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QString nameKey(const QString& name) {
    return name.normalized(QString::NormalizationForm_KC).toLower().trimmed();
}

QString fileNameOf(const QString& path) {
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QStringList foldersOf(const QString& path) {
    QStringList folders = path.split(u'/');
    folders.removeLast();
    return folders;
}

/// "WR0123_omote.jpg" begins with WR0123, "WR01234.jpg" does not.
bool beginsWithReceipt(const QString& fileName, const QString& receipt) {
    return fileName.startsWith(receipt) &&
           (fileName.size() == receipt.size() || !fileName.at(receipt.size()).isLetterOrNumber());
}

/// Files without a cell: their name tells the side, else the first is the front and the second the back.
QList<FoundAttachment> withSides(QStringList names) {
    names.sort();
    QList<FoundAttachment> found;
    bool hasFront = false, hasBack = false;
    for (const QString& name : names) {
        found.append({name, sideFromName(fileNameOf(name))});
        hasFront = hasFront || found.last().side == DocumentSide::Front;
        hasBack = hasBack || found.last().side == DocumentSide::Back;
    }
    for (FoundAttachment& attachment : found) {
        if (attachment.side != DocumentSide::Further ||
            sideFromName(fileNameOf(attachment.name)) != DocumentSide::Further)
            continue;
        if (!hasFront)
            attachment.side = DocumentSide::Front;
        else if (!hasBack)
            attachment.side = DocumentSide::Back;
        hasBack = hasBack || (hasFront && attachment.side == DocumentSide::Back);
        hasFront = true;
    }
    return found;
}

} // namespace

DocumentSide sideFromName(const QString& name) {
    static const QRegularExpression front(u"おもて|オモテ|表面|表(?!紙)|omote|front"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression back(u"うら|ウラ|裏|ura(?![a-z])|back"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (front.match(name).hasMatch())
        return DocumentSide::Front;
    return back.match(name).hasMatch() ? DocumentSide::Back : DocumentSide::Further;
}

Result<std::unique_ptr<AttachmentSource>> AttachmentSource::open(const QString& path, const AttachmentLimits& limits,
                                                                 const QString& password) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"attachments"_s);
    return info.isDir() ? openAttachmentFolder(path, limits) : openAttachmentZip(path, limits, password);
}

void AttachmentSource::setNames(QStringList names) {
    m_names = std::move(names);
    for (const QString& name : std::as_const(m_names)) {
        m_byFileName.insert(nameKey(fileNameOf(name)), name);
        const QStringList folders = foldersOf(name);
        for (const QString& folder : folders)
            m_byFolder.insert(nameKey(folder), name);
    }
}

AttachmentSearch AttachmentSource::findFor(const IntakeRow& row) const {
    static const QRegularExpression separators(u"[\\n\\r;|]+"_s);
    AttachmentSearch search;
    QSet<QString> used;
    for (const AttachmentCell& cell : row.attachments) {
        for (const QString& part : cell.text.split(separators, Qt::SkipEmptyParts)) {
            const QString name = nameForCell(part.trimmed(), row.receiptNumber);
            if (name.isEmpty())
                search.missing.append(part.trimmed());
            else if (!used.contains(name))
                search.found.append({name, cell.side});
            used.insert(name);
        }
    }
    QStringList others = namesByReceipt(row.receiptNumber);
    others.removeIf([&](const QString& name) { return used.contains(name); });
    if (search.found.isEmpty())
        search.found = withSides(others);
    else
        for (const QString& name : std::as_const(others))
            search.found.append({name, DocumentSide::Further});
    if (!others.isEmpty() && search.found.size() >= row.attachments.size())
        search.missing.clear();
    return search;
}

QString AttachmentSource::nameForCell(const QString& cell, const QString& receiptNumber) const {
    const QString path = nameKey(cell).replace(u'\\', u'/');
    const QStringList candidates = m_byFileName.values(fileNameOf(path));
    QString best;
    for (const QString& name : candidates) {
        const QString key = nameKey(name);
        if (key == path || foldersOf(key).contains(nameKey(receiptNumber)))
            return name;
        best = candidates.size() == 1 ? name : best;
    }
    return best;
}

QStringList AttachmentSource::namesByReceipt(const QString& receiptNumber) const {
    const QString receipt = nameKey(receiptNumber);
    QStringList names = m_byFolder.values(receipt);
    for (auto entry = m_byFileName.begin(); entry != m_byFileName.end(); ++entry)
        if (beginsWithReceipt(entry.key(), receipt) && !names.contains(entry.value()))
            names.append(entry.value());
    return names;
}

} // namespace uketsuke
