#include "ui/shared/calendar_text.h"

#include "ui/shared/date_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString withHoliday(const QString& text, OnHoliday onHoliday) {
    return onHoliday == OnHoliday::Closed ? CalendarWords::tr("%1（祝日も休館）").arg(text) : text;
}

QString monthDayText(const MonthDay& day) {
    return u"%1/%2"_s.arg(day.month).arg(day.day);
}

QString spanText(const QDate& first, const QDate& last) {
    if (first == last)
        return DateText::dayWithYear(first);
    return CalendarWords::tr("%1〜%2").arg(
        DateText::dayWithYear(first), first.year() == last.year() ? DateText::day(last) : DateText::dayWithYear(last));
}

struct KindText {
    QString operator()(const WeeklyClosing& kind) const {
        return withHoliday(CalendarWords::tr("毎週%1").arg(weekdayText(kind.day)), kind.onHoliday);
    }
    QString operator()(const NthWeekdayClosing& kind) const {
        return withHoliday(
            CalendarWords::tr("%1%2", "third Monday of each month").arg(nthText(kind.nth), weekdayText(kind.day)),
            kind.onHoliday);
    }
    QString operator()(const MonthEndClosing& kind) const {
        return withHoliday(kind.which == MonthEndClosing::Which::LastDay ? CalendarWords::tr("毎月の末日")
                                                                         : CalendarWords::tr("毎月の最後の平日"),
                           kind.onHoliday);
    }
    QString operator()(const HolidayRule& kind) const {
        switch (kind.treatment) {
        case HolidayRule::Treatment::Open:
            return CalendarWords::tr("祝日は開館");
        case HolidayRule::Treatment::OpenThenClosed:
            return CalendarWords::tr("祝日は開館、翌平日に休館");
        case HolidayRule::Treatment::Closed:
            return CalendarWords::tr("祝日は休館");
        }
        return {};
    }
    QString operator()(const YearlyClosing& kind) const {
        return kind.first == kind.last
                   ? CalendarWords::tr("毎年 %1").arg(monthDayText(kind.first))
                   : CalendarWords::tr("毎年 %1〜%2").arg(monthDayText(kind.first), monthDayText(kind.last));
    }
    QString operator()(const DatedClosing& kind) const {
        return CalendarWords::tr("臨時休館 %1").arg(spanText(kind.first, kind.last));
    }
    QString operator()(const DatedOpening& kind) const {
        return CalendarWords::tr("臨時開館 %1").arg(spanText(kind.first, kind.last));
    }
};

/// What the library calls the rule, else what it says.
QString nameOr(const CalendarDay& day, const QString& text) {
    return day.rule.name.isEmpty() ? text : day.rule.name;
}

/// The reason alone: 毎週月曜日, 年末年始, 祝日開館; empty for a day that is open like any other.
QString reasonText(const CalendarDay& day) {
    switch (day.reason) {
    case DayReason::DatedOpening:
        return day.rule.name.isEmpty() ? CalendarWords::tr("臨時開館")
                                       : CalendarWords::tr("臨時開館・%1").arg(day.rule.name);
    case DayReason::DatedClosing:
        return nameOr(day, CalendarWords::tr("臨時休館"));
    case DayReason::YearlyClosing:
    case DayReason::WeeklyClosing:
    case DayReason::NthWeekdayClosing:
    case DayReason::MonthEndClosing:
    case DayReason::ClosedOnHoliday:
        return nameOr(day, calendarRuleText(day.rule));
    case DayReason::HolidayClosed:
        return CalendarWords::tr("祝日休館");
    case DayReason::HolidayOpen:
        return CalendarWords::tr("祝日開館");
    case DayReason::AfterHoliday:
        return CalendarWords::tr("祝日の翌平日");
    case DayReason::Ordinary:
        break;
    }
    return {};
}

/// Closed days that follow each other for one reason: 12/28(月)〜1/4(月)は休館: 年末年始.
QString closedText(const CalendarDay& first, const CalendarDay& last) {
    const QString days = first.day == last.day
                             ? DateText::day(first.day)
                             : CalendarWords::tr("%1〜%2").arg(DateText::day(first.day), DateText::day(last.day));
    return CalendarWords::tr("%1は休館: %2").arg(days, reasonText(first));
}

QStringList notesOf(const CountedDate& counted) {
    QStringList notes;
    const QList<CalendarDay>& days = counted.days;
    for (qsizetype place = 0; place < days.size(); ++place) {
        const CalendarDay& first = days.at(place);
        if (first.isOpen()) {
            const QString reason = reasonText(first);
            if (!reason.isEmpty())
                notes.append(first.day == counted.reached
                                 ? reason
                                 : CalendarWords::tr("%1は%2").arg(DateText::day(first.day), reason));
            continue;
        }
        while (place + 1 < days.size() && !days.at(place + 1).isOpen() &&
               reasonText(days.at(place + 1)) == reasonText(first))
            ++place;
        notes.append(closedText(first, days.at(place)));
    }
    return notes;
}

} // namespace

QString weekdayText(Qt::DayOfWeek day) {
    switch (day) {
    case Qt::Monday:
        return CalendarWords::tr("月曜日");
    case Qt::Tuesday:
        return CalendarWords::tr("火曜日");
    case Qt::Wednesday:
        return CalendarWords::tr("水曜日");
    case Qt::Thursday:
        return CalendarWords::tr("木曜日");
    case Qt::Friday:
        return CalendarWords::tr("金曜日");
    case Qt::Saturday:
        return CalendarWords::tr("土曜日");
    case Qt::Sunday:
        return CalendarWords::tr("日曜日");
    }
    return {};
}

QString nthText(int nth) {
    switch (nth) {
    case 1:
        return CalendarWords::tr("第1");
    case 2:
        return CalendarWords::tr("第2");
    case 3:
        return CalendarWords::tr("第3");
    case 4:
        return CalendarWords::tr("第4");
    case 5:
        return CalendarWords::tr("第5");
    }
    return CalendarWords::tr("最終");
}

QString calendarRuleText(const CalendarRule& rule) {
    return std::visit(KindText(), rule.kind);
}

QString calendarDayText(const CalendarDay& day) {
    const QString reason = reasonText(day);
    const QString text = day.isOpen() ? (reason.isEmpty() ? CalendarWords::tr("開館") : reason)
                                      : CalendarWords::tr("休館: %1").arg(reason);
    return day.holiday.isEmpty() ? text : CalendarWords::tr("%1（%2）").arg(text, day.holiday);
}

QString countedDateText(const CountedDate& counted) {
    if (!counted.reached.isValid())
        return {};
    const QString sum = CalendarWords::tr("受付 %1＋%n開館日＝%2", nullptr, counted.openDays)
                            .arg(DateText::day(counted.from), DateText::day(counted.reached));
    const QStringList notes = notesOf(counted);
    return notes.isEmpty() ? sum : CalendarWords::tr("%1（%2）").arg(sum, notes.join(CalendarWords::tr("、")));
}

QString dueDayText(const LibraryCalendar& calendar, const QDate& receivedOn, int openDays, const QDate& dueOn) {
    const CountedDate counted = calendar.count(receivedOn, openDays);
    return counted.reached == dueOn ? countedDateText(counted) : QString();
}

} // namespace uketsuke
