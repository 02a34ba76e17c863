#include "ui/settings/calendar_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct CalendarSettingWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarSettings)
};

constexpr qsizetype refusedLinesShown = 200;

QString holidayRefusalText(HolidayRefusal reason) {
    switch (reason) {
    case HolidayRefusal::Encoding:
        return CalendarSettingWords::tr("文字が読めません");
    case HolidayRefusal::Columns:
        return CalendarSettingWords::tr("月日と名称の 2 列ではありません");
    case HolidayRefusal::Day:
        return CalendarSettingWords::tr("日付として読めません");
    case HolidayRefusal::Name:
        return CalendarSettingWords::tr("名称がないか、長すぎます");
    case HolidayRefusal::Twice:
        return CalendarSettingWords::tr("同じ日が前の行にあります");
    }
    return {};
}

/// 2025〜2027年・2030年
QString yearsText(const QList<int>& years) {
    QStringList texts;
    for (qsizetype place = 0; place < years.size(); ++place) {
        const int first = years.at(place);
        while (place + 1 < years.size() && years.at(place + 1) == years.at(place) + 1)
            ++place;
        texts.append(first == years.at(place) ? CalendarSettingWords::tr("%1年").arg(first)
                                              : CalendarSettingWords::tr("%1〜%2年").arg(first).arg(years.at(place)));
    }
    return texts.join(CalendarSettingWords::tr("・", "between two years or branches"));
}

} // namespace

QString ruleBranchesText(const CalendarRule& rule) {
    const QString names = rule.branches.join(CalendarSettingWords::tr("・", "between two years or branches"));
    switch (rule.scope) {
    case BranchScope::All:
        return CalendarSettingWords::tr("全館");
    case BranchScope::Only:
        return names;
    case BranchScope::AllBut:
        return CalendarSettingWords::tr("%1 以外").arg(names);
    }
    return {};
}

QString calendarFaultText(const Error& error) {
    const QString what = error.detail.section(u':', 0, 0);
    const QString which = error.detail.section(u':', 1);
    if (what == "calendar.rule"_L1)
        return CalendarSettingWords::tr("%1 番目の規則は、日付か館の名前が合いません。直すか削除してください。")
            .arg(which);
    if (what == "calendar.holidays"_L1)
        return CalendarSettingWords::tr("「%1」に祝日の規則が 2 つあります。1 つにしてください。").arg(which);
    if (what == "calendar.never_open"_L1)
        return CalendarSettingWords::tr("「%1」に開館する日がありません。").arg(which);
    return CalendarSettingWords::tr("館の名前を 1 行に 1 館ずつ入れてください。同じ名前は使えません。");
}

QString holidayYearsText(const Holidays& holidays) {
    if (holidays.all().isEmpty())
        return CalendarSettingWords::tr("祝日がありません。");
    const QString known = CalendarSettingWords::tr("%1の祝日があります。").arg(yearsText(holidays.years()));
    QList<int> toCheck(holidays.yearsToCheck().begin(), holidays.yearsToCheck().end());
    std::sort(toCheck.begin(), toCheck.end());
    return toCheck.isEmpty()
               ? known
               : known +
                     CalendarSettingWords::tr("%1は、発表された祝日と見比べていません（要確認）。取り込むと消えます。")
                         .arg(yearsText(toCheck));
}

QString refusedHolidaysText(const QList<RefusedHoliday>& refused) {
    QStringList lines;
    for (const RefusedHoliday& line : refused.first(qMin(refused.size(), refusedLinesShown)))
        lines.append(CalendarSettingWords::tr("%1 行目: %2").arg(line.line).arg(holidayRefusalText(line.reason)));
    if (refused.size() > refusedLinesShown)
        lines.append(
            CalendarSettingWords::tr("ほかに %n 行", nullptr, static_cast<int>(refused.size() - refusedLinesShown)));
    return lines.join(u'\n');
}

} // namespace uketsuke
