#include "app/services/intake/attachment_claims.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool hasSide(const AttachmentSearch& search, DocumentSide side) {
    return std::any_of(search.found.begin(), search.found.end(),
                       [side](const FoundAttachment& found) { return found.side == side; });
}

/// The side that the name speaks of, else the first that is free.
DocumentSide likelySide(const AttachmentSearch& search, const QString& path) {
    const DocumentSide named = sideFromName(attachmentFileName(path));
    if (named != DocumentSide::Further && !hasSide(search, named))
        return named;
    return !hasSide(search, DocumentSide::Front)  ? DocumentSide::Front
           : !hasSide(search, DocumentSide::Back) ? DocumentSide::Back
                                                  : DocumentSide::Further;
}

} // namespace

void AttachmentClaims::begin(const AttachmentSource* source, const QList<AttachmentAssignment>& assignments) {
    m_source = source;
    for (const AttachmentAssignment& assignment : assignments)
        m_assignments.insert(assignment.path, assignment);
}

bool AttachmentClaims::isAssignedElsewhere(const QString& path, const QString& receiptNumber) const {
    const auto assignment = m_assignments.constFind(path);
    return assignment != m_assignments.constEnd() &&
           attachmentNameKey(assignment->receiptNumber) != attachmentNameKey(receiptNumber);
}

void AttachmentClaims::addAssigned(AttachmentSearch& search, const IntakeRow& row) const {
    QStringList assigned;
    for (const AttachmentAssignment& assignment : m_assignments)
        if (attachmentNameKey(assignment.receiptNumber) == attachmentNameKey(row.receiptNumber) &&
            m_source->paths().contains(assignment.path))
            assigned.append(assignment.path);
    assigned.sort();
    for (const QString& path : std::as_const(assigned)) {
        search.found.removeIf([&](const FoundAttachment& found) { return found.path == path; });
        const auto side = m_assignments.value(path).side;
        search.found.append({path, side ? *side : likelySide(search, path)});
    }
    // They stand for the names that the cells give: a sanitiser has renamed them.
    search.missing.remove(0, qMin(assigned.size(), search.missing.size()));
}

AttachmentSearch AttachmentClaims::searchFor(const IntakeRow& row, IntakeReport& report) {
    if (m_source == nullptr) {
        report.rowsNamingPapers += row.attachments.isEmpty() ? 0 : 1;
        return {};
    }
    AttachmentSearch search = m_source->findFor(row);
    search.found.removeIf(
        [&](const FoundAttachment& found) { return isAssignedElsewhere(found.path, row.receiptNumber); });
    if (!m_assignments.isEmpty()) {
        m_receiptNumbers.insert(attachmentNameKey(row.receiptNumber));
        addAssigned(search, row);
    }
    for (const QString& name : std::as_const(search.missing))
        report.attachmentNotes.append({row.place, row.receiptNumber, name, u"missing"_s});
    search.found.removeIf([&](const FoundAttachment& found) {
        const QString owner = m_claims.value(found.path, row.receiptNumber);
        m_claims.insert(found.path, owner);
        if (owner != row.receiptNumber)
            report.attachmentNotes.append({row.place, row.receiptNumber, found.path, u"shared"_s});
        return owner != row.receiptNumber;
    });
    return search;
}

void AttachmentClaims::tellUnusedAssignments(IntakeReport& report) const {
    for (const AttachmentAssignment& assignment : m_assignments) {
        const bool isThere = m_source != nullptr && m_source->paths().contains(assignment.path);
        const bool isMet = m_receiptNumbers.contains(attachmentNameKey(assignment.receiptNumber));
        if (!isThere || !isMet)
            report.attachmentNotes.append({{},
                                           assignment.receiptNumber,
                                           assignment.path,
                                           isThere ? u"assigned.no_row"_s : u"assigned.no_file"_s});
    }
}

QStringList AttachmentClaims::unclaimed() const {
    QStringList paths;
    if (m_source != nullptr)
        std::copy_if(m_source->paths().begin(), m_source->paths().end(), std::back_inserter(paths),
                     [this](const QString& path) { return !m_claims.contains(path); });
    return paths;
}

} // namespace uketsuke
