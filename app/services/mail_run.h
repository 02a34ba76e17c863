#pragma once

#include "app/services/mailing/send_all_due.h"
#include "app/services/mailing/smtp_settings.h"
#include "app/services/secrets/secret_store.h"

#include <QObject>

namespace uketsuke {

class MailSecretWriter;
class SettingsService;

/// Sends what is due, once, without a window: for `uketsuke-admin send` and scheduled tasks. Same rules as the desk:
/// one sender over all stations, and only with the mail secret of this PC.
class MailRun : public QObject
{
    Q_OBJECT
public:
    MailRun(DatabaseThread& database, SettingsService& settings, const Clock& clock, const QString& station);
    ~MailRun() override;
    /// `secrets`: this PC's credential store.
    void start(const std::shared_ptr<SecretStore>& secrets);

Q_SIGNALS:
    /// NotFound("smtp.not_set_up"), NotFound("secret"), Invalid("smtp.…") where it could not begin; else the database's
    /// errors.
    void finished(const uketsuke::Result<uketsuke::SendingSummary>& summary);

private:
    void takeSettings(const Result<SmtpSettings>& settings);
    void send(const SmtpSettings& settings, const QByteArray& secret);
    void finishWhenWritten(const Result<SendingSummary>& summary);
    DatabaseThread& m_database;
    SettingsService& m_settings;
    const Clock& m_clock;
    QString m_station;
    Nw7Format m_barcodeFormat;
    std::shared_ptr<SecretStore> m_secrets;
    std::unique_ptr<MailSecretWriter> m_writer;
    bool m_isSecretLost = false;
};

} // namespace uketsuke
