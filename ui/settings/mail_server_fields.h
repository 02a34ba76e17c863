#pragma once

#include "app/services/mailing/smtp_settings.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace uketsuke {

class SettingsForm;
class Theme;

/// The fields of the mail server: shows settings, reads them back, offers only what the chosen sign-in needs.
class MailServerFields : public QObject
{
    Q_OBJECT
public:
    MailServerFields(SettingsForm& form, const Theme& theme);

    void show(const SmtpSettings& settings);
    [[nodiscard]] SmtpSettings entered() const;
    /// The password, client secret or nothing; never shown again once saved.
    [[nodiscard]] QByteArray secret() const;
    void clearSecret();
    /// What stands in the empty secret field: that one is kept already, and for how long.
    void showSecretState(bool isKept, bool isPersistent);

Q_SIGNALS:
    void changed();

private:
    void addFields(const Theme& theme);
    void addSignIn();
    void offer();
    SettingsForm& m_form;
    SmtpSettings m_base;
    QLineEdit *m_host, *m_user, *m_sender, *m_senderName, *m_authorities;
    QLineEdit *m_secret, *m_tokenUrl, *m_deviceUrl, *m_clientId, *m_scope;
    QSpinBox *m_port, *m_perMinute;
    QComboBox *m_security, *m_authentication;
};

} // namespace uketsuke
