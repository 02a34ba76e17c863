#pragma once

#include "app/domain/calendar/library_calendar.h"
#include "app/domain/eligibility/eligibility.h"
#include "app/domain/settings/library_settings.h"
#include "app/services/intake/row_fate.h"

namespace uketsuke {

/// The library's rules that an intake needs (settings).
struct IntakeRules {
    EligibilitySettings eligibility;
    LibraryCalendar calendar;
    int usableFromOpenDays = 2; ///< due: that many open days after the application (§ 2)
    AttachmentLimits attachments;
};

[[nodiscard]] IntakeRules intakeRulesOf(const LibrarySettings& settings);

/// What lists and searches show of a row with all the papers that its application has.
[[nodiscard]] ApplicationRecord applicationRecord(const JudgedRow& judged, const QList<StoredAttachment>& papers,
                                                  const QString& source, const IntakeRules& rules);

/// A row as it is stored with its revision.
[[nodiscard]] SentRow sentRow(const JudgedRow& judged, const QString& runId);
/// A stored row as it was read; what it names as attachments is not stored.
[[nodiscard]] IntakeRow rowOfSent(const SentRow& sent, const QString& receiptNumber);

} // namespace uketsuke
