#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace uketsuke {

/// Dates and moments as a counter in Japan reads them, whatever the PC's own time zone and locale are.
class DateText
{
public:
    /// Japan has had one offset since 1951 and no summer time; a fixed one needs no time zone data on the PC.
    static constexpr int japanOffsetSeconds = 9 * 60 * 60;

    explicit DateText(const QTimeZone& zone = QTimeZone(japanOffsetSeconds));

    /// The day at the counter at this moment.
    [[nodiscard]] QDate dayOf(const QDateTime& moment) const;
    /// 月 for Qt::Monday.
    [[nodiscard]] static QString weekday(int dayOfWeek);
    /// 11/26(木); an invalid day gives an empty text.
    [[nodiscard]] static QString day(const QDate& day);
    /// 2026/11/26(木)
    [[nodiscard]] static QString dayWithYear(const QDate& day);
    /// 11/20(金) 19:42
    [[nodiscard]] QString moment(const QDateTime& moment) const;
    /// 2026/11/20(金) 19:42:07, for the journal
    [[nodiscard]] QString exactMoment(const QDateTime& moment) const;
    /// 19:42
    [[nodiscard]] QString timeOfDay(const QDateTime& moment) const;

private:
    QTimeZone m_zone;
};

} // namespace uketsuke
