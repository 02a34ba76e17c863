#include "ui/shared/date_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateText)
public:
    [[nodiscard]] static QString weekday(const QDate& day) {
        switch (day.dayOfWeek()) {
        case 1:
            return tr("月");
        case 2:
            return tr("火");
        case 3:
            return tr("水");
        case 4:
            return tr("木");
        case 5:
            return tr("金");
        case 6:
            return tr("土");
        case 7:
            return tr("日");
        }
        return {};
    }
};

struct Era {
    QDate begins;
    int yearBefore; ///< the western year before the first year of the era
    QStringView name;
};

const std::array<Era, 5>& eras() {
    static const std::array<Era, 5> all{{{QDate(2019, 5, 1), 2018, u"令和"},
                                         {QDate(1989, 1, 8), 1988, u"平成"},
                                         {QDate(1926, 12, 25), 1925, u"昭和"},
                                         {QDate(1912, 7, 30), 1911, u"大正"},
                                         {QDate(1873, 1, 1), 1867, u"明治"}}};
    return all;
}

} // namespace

DateText::DateText(QTimeZone zone) : m_zone(std::move(zone)) {}

QDate DateText::dayOf(const QDateTime& moment) const {
    return moment.toTimeZone(m_zone).date();
}

QString DateText::day(const QDate& day) {
    return day.isValid() ? u"%1/%2(%3)"_s.arg(day.month()).arg(day.day()).arg(DateWords::weekday(day)) : QString();
}

QString DateText::dayWithYear(const QDate& day) {
    return day.isValid() ? QString::number(day.year()) + u'/' + DateText::day(day) : QString();
}

QString DateText::moment(const QDateTime& moment) const {
    return moment.isValid() ? day(dayOf(moment)) + u' ' + timeOfDay(moment) : QString();
}

QString DateText::exactMoment(const QDateTime& moment) const {
    return moment.isValid() ? dayWithYear(dayOf(moment)) + moment.toTimeZone(m_zone).toString(u" HH:mm:ss"_s)
                            : QString();
}

QString DateText::timeOfDay(const QDateTime& moment) const {
    return moment.toTimeZone(m_zone).toString(u"HH:mm"_s);
}

QString DateText::eraDay(const QDate& day) {
    for (const Era& era : eras())
        if (day >= era.begins) {
            const int year = day.year() - era.yearBefore;
            return DateWords::tr("%1%2年%3月%4日")
                .arg(era.name, year == 1 ? u"元"_s : QString::number(year))
                .arg(day.month())
                .arg(day.day());
        }
    return day.isValid() ? dayWithYear(day) : QString();
}

} // namespace uketsuke
