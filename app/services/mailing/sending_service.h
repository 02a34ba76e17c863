#pragma once

#include "app/services/clock.h"
#include "app/services/mailing/mail_sender.h"
#include "app/services/mailing/smtp_settings.h"

#include <QObject>

#include <memory>
#include <optional>

namespace uketsuke {

class MailSecretWriter;
class SecretStore;

/// What this desk needs to be the sender.
struct SendingSetup {
    SmtpSettings settings; ///< must be valid
    QString station;
    Nw7Format barcodeFormat;
    bool operator==(const SendingSetup&) const = default;
};

/// Lets this desk send, on a thread of its own. A desk without the mail secret never takes the sender's lease.
class SendingService : public QObject
{
    Q_OBJECT
public:
    SendingService(DatabaseThread& database, std::shared_ptr<SecretStore> secrets, const Clock& clock,
                   QObject* parent = nullptr);
    /// Stops, and waits for a delivery whose content is on its way (2 minutes at most) and for a new refresh token to
    /// be written.
    ~SendingService() override;

    /// Starts, or starts anew with other settings as soon as the delivery that is under way has ended.
    void start(const SendingSetup& setup);
    /// Asks to stop; stopped() follows.
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// A mail was queued or decided: look at once.
    void wake();

Q_SIGNALS:
    /// A mail's state has changed, the server is away or the limit is reached; the reply is for a person's eyes only.
    void stepped(uketsuke::SendingOutcome outcome, const QString& serverReply);
    /// This station has no mail secret, or its store does not answer: it does not send.
    void secretMissing();
    /// A new refresh token could not be written: it lasts until this desk closes.
    void secretNotKept();
    void stopped();

private:
    class Loop;
    void startWith(const SendingSetup& setup, const QByteArray& secret);
    void report(const SendingStep& step);
    void takeEnd();
    DatabaseThread& m_database;
    std::shared_ptr<SecretStore> m_secrets;
    const Clock& m_clock;
    std::unique_ptr<MailSecretWriter> m_writer; // dies after the loop, which hands it tokens
    std::unique_ptr<Loop> m_loop;
    std::optional<SendingSetup> m_next; ///< waits for the running loop to end
    int m_start = 0;                    ///< counts start() and stop(): a secret that is read too late is not used
};

} // namespace uketsuke
