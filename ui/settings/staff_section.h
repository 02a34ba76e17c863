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
    void setPerson(const StaffMember& person) override;
    void load() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

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
    std::any m_resumed; ///< waits for the people to be loaded
    SettingsForm* m_form;
    QTableWidget* m_table;
    QLineEdit *m_name, *m_login, *m_passphrase;
    ChoiceButtons* m_role;
    QPushButton *m_add, *m_change, *m_reset, *m_activity;
};

} // namespace uketsuke
