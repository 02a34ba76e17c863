#pragma once

#include "app/services/mailing/sending_service.h"
#include "app/services/secrets/secret_store.h"

#include <QObject>

#include <optional>

namespace uketsuke {

class SettingsService;

/// Makes this desk the sender where it can be one: joins the mail server's settings, this PC's credential store and
/// the sender's thread.
class MailStation : public QObject
{
    Q_OBJECT
public:
    /// Whether, and why not, this desk sends.
    enum class Readiness {
        NotStarted,
        NotSetUp,      ///< nobody has named a mail server yet
        Misconfigured, ///< what was saved is not valid
        NoSecret,      ///< another station sends: the password is not on this PC
        Sending,
        SendingUntilClosed, ///< as above, but the new refresh token could not be written: then a person signs in again
    };

    MailStation(DatabaseThread& database, SettingsService& settings, const Clock& clock);
    ~MailStation() override;

    /// Reads the settings and starts where they allow it; while it sends with the same settings nothing is disturbed.
    void start(const QString& station, const Nw7Format& barcodeFormat);
    /// The mail secret of this PC was written or removed.
    void restart();
    /// A mail was queued or released: look at once.
    void wake();
    [[nodiscard]] Readiness readiness() const { return m_readiness; }
    /// This PC's credential store, or null until the system has answered after the first start().
    [[nodiscard]] std::shared_ptr<SecretStore> secrets() const { return m_secrets; }

Q_SIGNALS:
    /// A mail has changed its state, or sending is in trouble.
    void mailChanged();
    void readinessChanged();

private:
    void openStore();
    void takeStore(const std::shared_ptr<SecretStore>& store);
    void readSettings();
    void takeSettings(const Result<SmtpSettings>& settings);
    void takeMissingSecret();
    void setReadiness(Readiness readiness);
    DatabaseThread& m_database;
    SettingsService& m_settings;
    const Clock& m_clock;
    std::shared_ptr<SecretStore> m_secrets;
    std::unique_ptr<SendingService> m_sending;
    SendingSetup m_wanted;
    std::optional<SendingSetup> m_running;
    bool m_isOpening = false;
    Readiness m_readiness = Readiness::NotStarted;
};

} // namespace uketsuke
