#pragma once

#include "app/domain/calendar/branch_calendars.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace uketsuke {

class Theme;

/// One month of a branch's calendar: each day says in words whether it is open, and why where it has the pointer or the
/// keyboard. Arrows go from day to day, PgUp and PgDn from month to month.
class CalendarMonth : public QWidget
{
    Q_OBJECT
public:
    CalendarMonth(const Theme& theme, const QDate& today, QWidget* parent = nullptr);

    /// The branch that was chosen stays, where it is still there.
    void setCalendars(const BranchCalendars& calendars);
    /// The month that holds this day, which becomes the chosen one.
    void showDay(const QDate& day);
    [[nodiscard]] QDate chosenDay() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void connectSignals();
    void chooseBranch();
    void fill();
    void turn(int months);
    void showReason();

    const Theme& m_theme;
    BranchCalendars m_calendars;
    LibraryCalendar m_calendar; ///< of the chosen branch
    QDate m_first;              ///< of the month
    QDate m_today;
    QComboBox* m_branch;
    QLabel* m_title;
    QPushButton *m_previous, *m_next, *m_thisMonth;
    QTableWidget* m_days;
    QLabel* m_reason;
};

} // namespace uketsuke
