#pragma once

#include "app/services/mailing/mail_transport.h"
#include "app/services/mailing/smtp_settings.h"
#include "ui/settings/settings_section.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace uketsuke {

class Clock;
class MailServerFields;
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
    MailServerSection(SettingsService& settings, Secrets secrets, const Clock& clock, const Theme& theme,
                      QWidget* parent = nullptr);
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
    void saveSettings();
    void tryOut();
    void tryWith(const QByteArray& secret);
    void showReport(const DeliveryReport& report);
    void signInByCode();
    void keepSecret(const QByteArray& secret);
    void refuse(const Error& error);
    /// Calls `use` with the store, or says that it does not answer.
    void withSecrets(const std::function<void(const std::shared_ptr<SecretStore>&)>& use);

    SettingsService& m_settings;
    Secrets m_secrets;
    const Clock& m_clock;
    SmtpSettings m_saved;
    int m_version = 0;
    SettingsForm* m_form;
    MailServerFields* m_fields;
    QPushButton *m_try, *m_code;
    QLabel* m_outcome;
    bool m_isShowing = false;
};

/// What a try at the mail server came to, in words.
[[nodiscard]] QString tryOutText(const DeliveryReport& report);

} // namespace uketsuke
