#pragma once

#include "app/words/language.h"
#include "ui/settings/settings_section.h"

class QLineEdit;

namespace uketsuke {

class ChoiceButtons;
class PreferenceService;
class SettingsForm;
class StaffService;
class Theme;

/// What a person chooses for oneself: text size, background, language, passphrase. Works at once.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    AppearanceSection(PreferenceService& preferences, StaffService& staff, Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] bool isOfferedTo(const StaffMember& person) const override;
    void setPerson(const StaffMember& person) override;
    void load() override;

Q_SIGNALS:
    /// This person's language was chosen and remembered.
    void languageChosen(uketsuke::LanguageChoice choice);

private:
    void buildForm();
    void chooseAppearance();
    void chooseLanguage();
    void showLanguage();
    void changePassphrase();

    PreferenceService& m_preferences;
    StaffService& m_staff;
    Theme& m_theme;
    StaffMember m_person;
    SettingsForm* m_form;
    ChoiceButtons* m_textSize;
    ChoiceButtons* m_background;
    ChoiceButtons* m_language;
    QLineEdit* m_oldPassphrase;
    QLineEdit* m_newPassphrase;
};

} // namespace uketsuke
