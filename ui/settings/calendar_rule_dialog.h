#pragma once

#include "app/domain/calendar/calendar_rule.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace uketsuke {

/// One rule of the calendar: what kind it is, what it says, and for which branches. Shows the fields of the kind alone.
class CalendarRuleDialog : public QDialog
{
    Q_OBJECT
public:
    CalendarRuleDialog(const CalendarRule& rule, const QStringList& branches, const QDate& today, QWidget* parent);

Q_SIGNALS:
    /// The rule as it was entered; one that says something possible.
    void given(const uketsuke::CalendarRule& rule);

private:
    /// Month and day of any year.
    struct MonthDayFields {
        QSpinBox* month;
        QSpinBox* day;
    };
    void buildFields(const QDate& today);
    void buildLayout();
    [[nodiscard]] MonthDayFields addMonthDay(const QString& name, const QString& title);
    [[nodiscard]] QDateEdit* addDate(const QString& name, const QString& title, const QDate& day);
    void addRow(const QString& name, const QString& title, QWidget* field);
    void show(const CalendarRule& rule);
    void showKind(const CalendarRuleKind& kind);
    void showFieldsOfKind();
    [[nodiscard]] CalendarRuleKind enteredKind() const;
    [[nodiscard]] CalendarRule entered() const;
    void give();

    QStringList m_branches;
    QFormLayout* m_form;
    QComboBox *m_kind, *m_nth, *m_day, *m_which, *m_treatment, *m_scope;
    QCheckBox *m_onHoliday, *m_toCheck;
    MonthDayFields m_yearlyFirst, m_yearlyLast;
    QDateEdit *m_first, *m_last;
    QLineEdit* m_name;
    QListWidget* m_named;
    QLabel* m_fault;
};

} // namespace uketsuke
