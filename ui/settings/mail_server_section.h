#pragma once

#include "app/services/mailing/smtp_settings.h"
#include "ui/settings/settings_section.h"
#include "ui/shared/theme/styling.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace uketsuke {

class Clock;
class DeviceCodeSignIn;
class JournalService;
class MailServerFields;
struct MailServerTrial;
class SecretStore;
class SettingsForm;
class SettingsService;
class Theme;

/// How mail leaves the library, with a button that tries it out and, for XOAUTH2, one that gets the first token.
class MailServerSection : public SettingsSection
{
    Q_OBJECT
public:
    /// This PC's credential store; null until the system has answered.
    using Secrets = std::function<std::shared_ptr<SecretStore>()>;
    MailServerSection(SettingsService& settings, Secrets secrets, JournalService& journal, const Clock& clock,
                      const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] bool isSavedAsWhole() const override { return true; }
    void setPerson(const StaffMember& person) override;
    void load() override;
    void save() override;
    [[nodiscard]] std::any draft() const override;
    void resume(const std::any& draft) override;

private:
    void buildLayout();
    void show(const SmtpSettings& settings);
    void noteChange();
    void showSecretState();
    void saveSettings(const std::function<void()>& done);
    void tryOut();
    void sayNoSecret();
    void tryWith(const QByteArray& secret);
    void endTrial(const MailServerTrial& trial, SmtpAuthentication authentication);
    void showOutcome(const QString& text, Tone tone);
    void bringOutcomeIntoView();
    /// Begins, or gives up a sign-in that waits for its person.
    void signInByCode();
    void startSignIn();
    void endSignIn(const QString& text, Tone tone);
    void keepSecret(const QByteArray& secret);
    void refuse(const Error& error);
    /// Calls `use` with the store, or says that it does not answer.
    void withSecrets(const std::function<void(const std::shared_ptr<SecretStore>&)>& use);

    SettingsService& m_settings;
    Secrets m_secrets;
    JournalService& m_journal;
    const Clock& m_clock;
    QString m_login; ///< who works here
    SmtpSettings m_saved;
    int m_version = 0;
    SettingsForm* m_form;
    MailServerFields* m_fields;
    QPushButton *m_try, *m_code;
    QLabel* m_outcome;
    DeviceCodeSignIn* m_signIn = nullptr; ///< while it waits for its person
    bool m_isShowing = false;
};

} // namespace uketsuke
