#include "app/words/language.h"
#include "ui/shared/calendar_text.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST(WhyADate, IsSaidInEnglishToo) {
    Holidays holidays;
    holidays.add(QDate(2026, 11, 23), u"勤労感謝の日"_s);
    const LibraryCalendar calendar(
        {{WeeklyClosing{}, {}, BranchScope::All, {}, false}, {HolidayRule{}, {}, BranchScope::All, {}, false}},
        holidays);
    const auto said = [&](const QDate& from, int openDays) {
        return countedDateText(calendar.count(from, openDays)).toStdString();
    };
    speak(*qApp, Language::English);
    EXPECT_EQ(said({2026, 11, 21}, 2),
              "Received 11/21(Sat) + 2 open days = 11/23(Mon) (open as it is a public holiday)");
    EXPECT_EQ(said({2026, 11, 29}, 1),
              "Received 11/29(Sun) + 1 open day = 12/1(Tue) (11/30(Mon) closed: Every Monday)");
    speak(*qApp, Language::Japanese);
}

} // namespace uketsuke
