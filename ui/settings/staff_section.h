#pragma once

#include "ui/settings/settings_section.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace uketsuke {

class ChoiceButtons;
class SettingsForm;
class StaffService;
class Theme;
class UserPrompt;

/// Who works here: adds people, changes name and role, gives a new passphrase, ends and resumes an account.
class StaffSection : public SettingsSection
{
    Q_OBJECT
public:
    StaffSection(StaffService& staff, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    void load() override;

private:
    void buildLayout(const Theme& theme);
    void buildButtons();
    void connectSignals();
    void show(const QList<StaffMember>& people);
    void showChosen();
    [[nodiscard]] StaffMember chosen() const;
    [[nodiscard]] StaffMember entered() const;
    void add();
    void change();
    void resetPassphrase();
    void switchActivity();
    void take(const Result<void>& done, const QString& report);

    StaffService& m_staff;
    UserPrompt& m_prompt;
    QList<StaffMember> m_people;
    SettingsForm* m_form;
    QTableWidget* m_table;
    QLineEdit *m_name, *m_login, *m_passphrase;
    ChoiceButtons* m_role;
    QPushButton *m_add, *m_change, *m_reset, *m_activity;
};

} // namespace uketsuke
