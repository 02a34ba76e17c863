#include "ui/shared/date_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateText)
public:
    [[nodiscard]] static QString weekday(int dayOfWeek) {
        switch (dayOfWeek) {
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

} // namespace

DateText::DateText(const QTimeZone& zone) : m_zone(zone) {}

QDate DateText::dayOf(const QDateTime& moment) const {
    return moment.toTimeZone(m_zone).date();
}

QString DateText::weekday(int dayOfWeek) {
    return DateWords::weekday(dayOfWeek);
}

QString DateText::day(const QDate& day) {
    return day.isValid() ? u"%1/%2(%3)"_s.arg(day.month()).arg(day.day()).arg(DateWords::weekday(day.dayOfWeek()))
                         : QString();
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

} // namespace uketsuke
