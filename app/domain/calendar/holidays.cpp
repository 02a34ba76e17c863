#include "app/domain/calendar/holidays.h"

namespace uketsuke {

namespace {

constexpr int monthAfterPublication = 3;

} // namespace

void Holidays::forget(int year) {
    m_names.removeIf([year](const QMap<QDate, QString>::iterator& holiday) { return holiday.key().year() == year; });
    m_yearsToCheck.remove(year);
}

QList<int> Holidays::years() const {
    QList<int> years;
    for (auto holiday = m_names.keyBegin(); holiday != m_names.keyEnd(); ++holiday)
        if (years.isEmpty() || years.last() != holiday->year())
            years.append(holiday->year());
    return years;
}

bool Holidays::isWhole(int year) const {
    return contains(QDate(year, 1, 1)) && contains(QDate(year, 11, 23));
}

QList<int> missingHolidayYears(const Holidays& holidays, const QDate& today) {
    QList<int> missing;
    const int last = today.month() >= monthAfterPublication ? today.year() + 1 : today.year();
    for (int year = today.year(); year <= last; ++year)
        if (!holidays.isWhole(year))
            missing.append(year);
    return missing;
}

} // namespace uketsuke
