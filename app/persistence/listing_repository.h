#pragma once

#include "app/domain/calendar/library_calendar.h"
#include "app/domain/calendar/moved_due_day.h"
#include "app/domain/eligibility/eligibility.h"
#include "app/domain/id.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

enum class ApplicationFlag;
struct ReviewCase;

/// What lists show and searches find, made anew when a correction, an undo or the settings change it. The caller owns
/// the transaction.
class ListingRepository
{
public:
    explicit ListingRepository(Database& database) : m_database(database) {}

    /// Name, kana, flags and keys follow what was sent with the corrections in force; a decided application keeps its
    /// name, kana and flags.
    [[nodiscard]] Result<void> relist(const ApplicationId& id, const EligibilitySettings& eligibility);
    /// The same when an undo has opened an application again with a revision that came after the decision: what the
    /// applicant is found by and what the papers decide follow too.
    [[nodiscard]] Result<void> relistReopened(const ApplicationId& id, const EligibilitySettings& eligibility);
    /// The open applications that are due on another day where each is due that many open days after it was sent (§ 2);
    /// nothing is written.
    [[nodiscard]] Result<QList<MovedDueDay>> dueDaysMovedBy(const LibraryCalendar& calendar, int usableFromOpenDays);
    /// The same, and they are due on those days from now on.
    [[nodiscard]] Result<QList<MovedDueDay>> moveDueDays(const LibraryCalendar& calendar, int usableFromOpenDays);

private:
    [[nodiscard]] Result<void> show(const ReviewCase& reviewCase, const QList<ApplicationFlag>& others,
                                    const EligibilitySettings& eligibility);
    [[nodiscard]] Result<QList<ApplicationFlag>> storedFlagsOf(const ApplicationId& id);
    [[nodiscard]] Result<void> replaceApplicantKeys(const ReviewCase& reviewCase);
    [[nodiscard]] Result<void> replaceCorrectionKeys(const ApplicationId& id, const QStringList& keys);
    Database& m_database;
};

} // namespace uketsuke
