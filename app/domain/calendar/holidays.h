#pragma once

#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>

namespace uketsuke {

/// The public holidays (国民の祝日・休日) as data: the Cabinet Office announces equinoxes and 振替休日, nobody computes
/// them (domain.md § 7).
class Holidays
{
public:
    /// A day that is named again takes the new name.
    void add(const QDate& day, const QString& name) { m_names.insert(day, name); }
    /// Takes out what is known of a year, before its new list comes.
    void forget(int year);
    /// A year whose days nobody compared with what was published **(check)**.
    void markToCheck(int year) { m_yearsToCheck.insert(year); }

    [[nodiscard]] bool contains(const QDate& day) const { return m_names.contains(day); }
    /// Empty on a day that is no holiday.
    [[nodiscard]] QString nameOf(const QDate& day) const { return m_names.value(day); }
    [[nodiscard]] const QMap<QDate, QString>& all() const { return m_names; }
    [[nodiscard]] QList<int> years() const;
    [[nodiscard]] const QSet<int>& yearsToCheck() const { return m_yearsToCheck; }
    /// Whether the year's list is there from 元日 to 勤労感謝の日, so that no list that broke off passes for one.
    [[nodiscard]] bool isWhole(int year) const;

    bool operator==(const Holidays&) const = default;

private:
    QMap<QDate, QString> m_names;
    QSet<int> m_yearsToCheck;
};

/// Years whose holidays ought to be known by now and are not: this year, and from March the coming one, which the
/// Cabinet Office publishes in February.
[[nodiscard]] QList<int> missingHolidayYears(const Holidays& holidays, const QDate& today);

} // namespace uketsuke
