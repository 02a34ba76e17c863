// On which days the applications of a sample came in (domain.md § 7): the day it is made for decides.
#include "app/admin/sample/sample_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace uketsuke {
namespace {

/// The days on which a short sample's applications came in.
QSet<QDate> daysOf(const QDate& today, int count = 24) {
    QSet<QDate> days;
    for (const SampleApplication& row : planSample(count, 1, today))
        days.insert(row.submittedAt.date());
    return days;
}

} // namespace

TEST(SampleDays, SomebodyAppliesOnTheLastMondayWhateverDayItIs) {
    for (QDate today(2026, 11, 9); today < QDate(2026, 11, 23); today = today.addDays(1)) {
        const QSet<QDate> days = daysOf(today);
        EXPECT_TRUE(std::any_of(days.begin(), days.end(), [](const QDate& day) {
            return day.dayOfWeek() == Qt::Monday;
        })) << today.toString(Qt::ISODate).toStdString();
        EXPECT_TRUE(std::all_of(days.begin(), days.end(),
                                [&](const QDate& day) { return day <= today && day >= today.addDays(-7); }));
    }
}

TEST(SampleDays, SomebodyAppliesOnAMondayThatIsAHoliday) {
    const QDate thanksgiving(2026, 11, 23);
    for (int later = 1; later < 7; ++later)
        EXPECT_TRUE(daysOf(thanksgiving.addDays(later)).contains(thanksgiving)) << later;
}

TEST(SampleDays, SomebodyAppliesWhileTheLibraryIsClosedOverTheNewYear) {
    const QSet<QDate> days = daysOf(QDate(2027, 1, 5));
    EXPECT_TRUE(days.contains(QDate(2026, 12, 30)));
    EXPECT_TRUE(days.contains(QDate(2027, 1, 3)));
    EXPECT_TRUE(days.contains(QDate(2027, 1, 4)));
}

} // namespace uketsuke
