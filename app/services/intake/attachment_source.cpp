#include "app/services/intake/attachment_source.h"

#include "app/domain/matching/kanji.h"
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

/// "wr0123_omote.jpg" and "wr0123おもて.jpg" begin with wr0123; "wr01234.jpg" and "wr0123a.jpg" may be another's.
bool beginsWithReceipt(const QString& fileName, const QString& receipt) {
    if (!fileName.startsWith(receipt))
        return false;
    const QChar next = receipt.size() < fileName.size() ? fileName.at(receipt.size()) : QChar(u' ');
    return !next.isDigit() && !(next >= u'a' && next <= u'z');
}

bool isOnlyDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar one) { return one.isDigit(); });
}

/// The outward form of a receipt number: its digits as one 0 where letters tell the rest, else its length.
QString shapeOf(const QString& receipt) {
    static const QRegularExpression digits(u"\\d+"_s);
    return isOnlyDigits(receipt) ? QString::number(receipt.size()) : QString(receipt).replace(digits, u"0"_s);
}

/// Whether the path's folders end as a day or a month: 2026/11, 2026/11/23.
bool endsAsADate(const QStringList& folders) {
    static const QRegularExpression date(u"(\\A|/)(19|20)\\d\\d/(0?[1-9]|1[0-2])(/(0?[1-9]|[12]\\d|3[01]))?\\z"_s);
    return date.match(folders.join(u'/')).hasMatch();
}

/// The folders of a path that may be named after a receipt number. A number of digits alone is the innermost one, and
/// no date: else 2026/11/IMG_1.jpg would be number 11's.
QStringList receiptFolders(const QString& path) {
    const QStringList folders = foldersOf(path);
    QStringList possible;
    for (qsizetype index = 0; index < folders.size(); ++index) {
        const bool isInnermost = index == folders.size() - 1;
        if (!isOnlyDigits(folders.at(index)) || (isInnermost && !endsAsADate(folders)))
            possible.append(folders.at(index));
    }
    return possible;
}

/// A file in a folder that is named like a receipt number, but another one, is another person's.
bool liesWithAnother(const QString& path, const QString& receipt) {
    const QStringList folders = receiptFolders(attachmentNameKey(path));
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
    // The twins of CP932 and JIS (§ 8) fold to one sign, as NFKC folds them where they are full width.
    return withJisCodePoints(name.normalized(QString::NormalizationForm_KC))
        .replace(u'\u301C', u'~')
        .replace(u'\u2212', u'-')
        .toLower()
        .trimmed();
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

void AttachmentSource::setPaths(QStringList paths, QStringList exports) {
    m_exports = std::move(exports);
    m_exports.removeIf(isLeftBehind);
    m_exports.sort();
    m_paths = std::move(paths);
    m_paths.removeIf([this](const QString& path) { return isLeftBehind(path) || m_exports.contains(path); });
    m_paths.sort();
    for (const QString& path : std::as_const(m_paths)) {
        m_byFileName.insert(attachmentNameKey(attachmentFileName(path)), path);
        const QStringList folders = receiptFolders(attachmentNameKey(path));
        for (const QString& folder : QSet<QString>(folders.begin(), folders.end()))
            m_byFolder.insert(folder, path);
    }
}

/// The names in a cell: one a line, or parted by ; | , 、. A comma may stand in a name, so the whole is tried first.
QStringList AttachmentSource::namesIn(const QString& cell, const QString& receiptNumber,
                                      const QStringList& ofReceipt) const {
    static const QRegularExpression separators(u"[\\n\\r;|]+"_s);
    static const QRegularExpression commas(u"[,、，]"_s);
    QStringList names;
    for (const QString& part : cell.split(separators, Qt::SkipEmptyParts)) {
        const bool isOneName =
            !part.contains(commas) || !pathForCell(part.trimmed(), receiptNumber, ofReceipt).isEmpty();
        for (const QString& name : isOneName ? QStringList{part} : part.split(commas))
            if (!name.trimmed().isEmpty())
                names.append(name.trimmed());
    }
    return names;
}

AttachmentSearch AttachmentSource::findFor(const IntakeRow& row) const {
    AttachmentSearch search;
    QStringList others = pathsByReceipt(row.receiptNumber);
    QSet<QString> used;
    for (const AttachmentCell& cell : row.attachments) {
        for (const QString& name : namesIn(cell.text, row.receiptNumber, others)) {
            const QString path = pathForCell(name, row.receiptNumber, others);
            if (path.isEmpty())
                search.missing.append(name);
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
