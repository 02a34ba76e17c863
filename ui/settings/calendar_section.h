#pragma once

#include "app/services/settings/calendar_service.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace uketsuke {

class CalendarMonth;
class Clock;
class SettingsForm;
class SettingsTable;
class Theme;
class UserPrompt;

/// カレンダー: the rules of all branches, a month of it to look at, and the public holidays. Before it is saved it says
/// which applications will be due on another day.
class CalendarSection : public SettingsSection
{
    Q_OBJECT
public:
    CalendarSection(CalendarService& calendars, UserPrompt& prompt, const Clock& clock, const Theme& theme,
                    QWidget* parent = nullptr);
    [[nodiscard]] bool isSavedAsWhole() const override { return true; }
    void load() override;
    void save() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildRules();
    void buildBranches();
    void buildPreview();
    void buildHolidays();
    void connectSignals();
    void show(const BranchCalendars& calendars);
    void showRules();
    void showHolidays();
    void noteChange();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] BranchCalendars entered() const { return {m_plan, m_holidays}; }
    void takeBranches();
    void openRule(int row); ///< a new one behind the last row
    void removeRule();
    void importHolidays();
    void readHolidays(const QString& path);
    void saveNow(const CalendarsSeen& wanted);

    CalendarService& m_calendars;
    UserPrompt& m_prompt;
    const Clock& m_clock;
    const Theme& m_theme;
    CalendarsSeen m_seen;
    CalendarPlan m_plan;
    Holidays m_holidays;
    SettingsForm* m_form;
    SettingsTable* m_rules;
    QPushButton *m_add, *m_edit, *m_remove, *m_import;
    QLabel* m_fault;
    QPlainTextEdit* m_branches;
    CalendarMonth* m_month;
    QLabel *m_years, *m_missing;
    QPlainTextEdit* m_refused;
    bool m_isShowing = false;
};

} // namespace uketsuke
