#pragma once

#include "app/words/language.h"
#include "ui/settings/settings_section.h"

#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace uketsuke {

class ChoiceButtons;
class PreferenceService;
class SettingsForm;
class Theme;

/// What a person chooses for oneself: text size, background, language, passphrase. Works at once.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    /// Changes one's own passphrase from the old one to the new one; errors as Services::changeOwnPassphrase().
    using ChangePassphrase = std::function<QFuture<Result<void>>(const QString& oldOne, const QString& newOne)>;
    AppearanceSection(PreferenceService& preferences, ChangePassphrase changePassphrase, Theme& theme,
                      QWidget* parent = nullptr);
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
    void showRefusal(const Error& error);

    PreferenceService& m_preferences;
    ChangePassphrase m_changePassphrase;
    Theme& m_theme;
    StaffMember m_person;
    SettingsForm* m_form;
    ChoiceButtons* m_textSize;
    ChoiceButtons* m_background;
    ChoiceButtons* m_language;
    QLineEdit* m_oldPassphrase;
    QLineEdit* m_newPassphrase;
    QLineEdit* m_newPassphraseAgain;
    QPushButton* m_change;
};

} // namespace uketsuke
