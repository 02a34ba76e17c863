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

TEST(OpenDays, CloseOnTheWeekdaysThatAreSet) {
    const LibraryCalendar calendar({Qt::Monday, Qt::Thursday});
    EXPECT_FALSE(calendar.isOpen(QDate(2026, 11, 23)));
    EXPECT_FALSE(calendar.isOpen(QDate(2026, 11, 26)));
    EXPECT_TRUE(calendar.isOpen(QDate(2026, 11, 24)));
    EXPECT_EQ(calendar.addOpenDays(QDate(2026, 11, 24), 2), QDate(2026, 11, 27));
}

TEST(OpenDays, TheLastOfThemIsAlwaysOpen) {
    const LibraryCalendar calendar;
    for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1))
        for (int days = 1; days < 10; ++days) {
            const QDate reached = calendar.addOpenDays(day, days);
            EXPECT_TRUE(calendar.isOpen(reached));
            EXPECT_EQ(calendar.addOpenDays(day, days + 1), calendar.addOpenDays(reached, 1));
        }
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
