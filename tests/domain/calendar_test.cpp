#include "app/domain/calendar/library_calendar.h"

#include <gtest/gtest.h>

namespace uketsuke {

TEST(OpenDays, AreCountedFromTheDayAfterAndSkipTheClosingDay) {
    const LibraryCalendar calendar;
    // 2026-11-21 is a Saturday, 11-23 a Monday.
    EXPECT_EQ(calendar.addOpenDays(QDate(2026, 11, 21), 2), QDate(2026, 11, 24));
    EXPECT_EQ(calendar.addOpenDays(QDate(2026, 11, 24), 2), QDate(2026, 11, 26));
    EXPECT_EQ(calendar.addOpenDays(QDate(2026, 11, 24), 0), QDate(2026, 11, 24));
}

TEST(OpenDays, EveryDayCountsWhereNoneIsClosed) {
    EXPECT_EQ(LibraryCalendar(QSet<Qt::DayOfWeek>{}).addOpenDays(QDate(2026, 11, 21), 2), QDate(2026, 11, 23));
}

TEST(OpenDays, ALibraryThatNeverOpensHasNone) {
    const LibraryCalendar never(
        {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday});
    EXPECT_FALSE(never.addOpenDays(QDate(2026, 11, 24), 1).isValid());
}

} // namespace uketsuke
