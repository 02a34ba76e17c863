// Ten years of open days and due days against a second computation that shares no code with the product.
#include "app/services/settings/calendar_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int daysCounted = 6;

QStringList ruleSets() {
    const QString source = QStringLiteral(UKETSUKE_SOURCE_FOLDER);
    return {source + u"/resources/calendars/kashiwa.json"_s, source + u"/tests/data/calendars/neighbours.json"_s,
            source + u"/tests/data/calendars/closed_on_holidays.json"_s,
            source + u"/tests/data/calendars/substitutes.json"_s};
}

const QJsonObject& secondComputation() {
    static const QJsonObject answer = [] {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, QStringList(QStringLiteral(UKETSUKE_SECOND_CALENDAR)) + ruleSets());
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            qFatal("the second computation fails: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }();
    return answer;
}

Holidays holidaysOfTheSecond() {
    Holidays holidays;
    const QJsonObject days = secondComputation().value("holidays"_L1).toObject();
    for (auto day = days.begin(); day != days.end(); ++day)
        holidays.add(QDate::fromString(day.key(), Qt::ISODate), day.value().toString());
    return holidays;
}

CalendarPlan planIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rule set: %s", qPrintable(path));
    return calendarPlanFromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
}

} // namespace

TEST(TenYearsOfOpenDays, AreThoseOfASecondComputation) {
    const Holidays holidays = holidaysOfTheSecond();
    int branches = 0, closed = 0;
    for (const QString& path : ruleSets()) {
        const BranchCalendars calendars(planIn(path), holidays);
        for (const QString& branch : calendars.plan().branches) {
            const QJsonObject other = secondComputation()["sets"_L1][path][branch].toObject();
            const QString open = other.value("open"_L1).toString();
            const QJsonArray due = other.value("due"_L1).toArray();
            const LibraryCalendar calendar = calendars.of(branch);
            ASSERT_EQ(open.size(), QDate(2020, 1, 1).daysTo(QDate(2031, 1, 1)));
            for (qsizetype place = 0; place < open.size(); ++place) {
                const QDate day = QDate(2020, 1, 1).addDays(place);
                const std::string what = u"%1 %2 %3"_s.arg(path, branch, day.toString(Qt::ISODate)).toStdString();
                ASSERT_EQ(calendar.isOpen(day), open.at(place) == u'1') << what;
                for (int count = 1; count <= daysCounted; ++count)
                    ASSERT_EQ(calendar.addOpenDays(day, count).toString(Qt::ISODate),
                              due.at(place).toArray().at(count - 1).toString())
                        << what << " + " << count;
                closed += open.at(place) == u'0';
            }
            ++branches;
        }
    }
    EXPECT_EQ(branches, 10);
    EXPECT_GT(closed, 10 * 11 * 50); // every rule set closes a day a week
}

TEST(TenYearsOfOpenDays, SayOfEachCountedDayWhetherItWasOpen) {
    const BranchCalendars calendars(shippedCalendar(), holidaysOfTheSecond());
    const LibraryCalendar calendar = calendars.of();
    for (QDate day(2020, 1, 1); day.year() < 2031; day = day.addDays(1)) {
        const CountedDate counted = calendar.count(day, 2);
        int open = 0;
        for (const CalendarDay& passed : counted.days)
            open += passed.isOpen();
        ASSERT_EQ(open, 2);
        ASSERT_EQ(counted.days.last().day, counted.reached);
        ASSERT_TRUE(counted.days.last().isOpen());
    }
}

TEST(ShippedHolidays, AreThoseThatTheLawGives) {
    const Holidays shipped = shippedHolidays();
    EXPECT_EQ(shipped.years(), (QList<int>{2025, 2026, 2027}));
    EXPECT_EQ(shipped.yearsToCheck(), (QSet<int>{2026, 2027}));
    Holidays other = holidaysOfTheSecond();
    // 2025-02-23 was a Sunday, so the 24th is 振替休日; Debian's list has forgotten it.
    other.add(QDate(2025, 2, 24), u"振替休日"_s);
    for (QDate day(2025, 1, 1); day.year() < 2028; day = day.addDays(1))
        EXPECT_EQ(shipped.contains(day), other.contains(day)) << day.toString(Qt::ISODate).toStdString();
    EXPECT_EQ(shipped.nameOf(QDate(2026, 9, 22)), u"休日"_s);
}

} // namespace uketsuke
