#pragma once

#include "app/services/intake/intake_report.h"

namespace uketsuke {

/// Which file belongs to which receipt number in one run: by the three ways of § 4, or because a person said so. A file
/// belongs to one receipt number: whoever comes second is told, and does not get another person's paper.
class AttachmentClaims
{
public:
    /// The source outlives this; null where no attachments were chosen.
    void begin(const AttachmentSource* source, const QList<AttachmentAssignment>& assignments);

    /// The files of a row; what is missing or another's is told in the report.
    [[nodiscard]] AttachmentSearch searchFor(const IntakeRow& row, IntakeReport& report);
    /// At the end of a run: notes about a person's assignments that fitted no row or no file.
    void tellUnusedAssignments(IntakeReport& report) const;
    /// The files that no row has claimed.
    [[nodiscard]] QStringList unclaimed() const;

private:
    void addAssigned(AttachmentSearch& search, const IntakeRow& row) const;
    [[nodiscard]] bool isAssignedElsewhere(const QString& path, const QString& receiptNumber) const;
    const AttachmentSource* m_source = nullptr;
    QHash<QString, AttachmentAssignment> m_assignments; ///< by path
    QHash<QString, QString> m_claims;                   ///< path → receipt number
    QSet<QString> m_receiptNumbers;                     ///< that have been met, as they are compared; with assignments
};

} // namespace uketsuke
