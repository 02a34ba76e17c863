#pragma once

#include "app/domain/calendar/library_calendar.h"
#include "app/domain/eligibility/eligibility.h"
#include "app/domain/id.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// What lists show and searches find, made anew when a correction or the calendar changes it. The caller owns the
/// transaction.
class ListingRepository
{
public:
    explicit ListingRepository(Database& database) : m_database(database) {}

    /// Name, kana, flags and keys follow what was sent with the corrections in force; a decided application keeps its
    /// name, kana and flags.
    [[nodiscard]] Result<void> relist(const ApplicationId& id, const EligibilitySettings& eligibility);
    /// Every open application is due that many open days after it was sent (§ 2).
    [[nodiscard]] Result<void> moveDueDays(const LibraryCalendar& calendar, int usableFromOpenDays);

private:
    [[nodiscard]] Result<void> replaceCorrectionKeys(const ApplicationId& id, const QStringList& keys);
    Database& m_database;
};

} // namespace uketsuke
