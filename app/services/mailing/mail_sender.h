#pragma once

#include "app/domain/result.h"
#include "app/services/barcode/nw7_barcode.h"
#include "app/services/clock.h"
#include "app/services/mailing/mail_transport.h"
#include "app/services/mailing/minute_limit.h"
#include "app/services/mailing/sending_terms.h"

#include <memory>
#include <optional>

namespace uketsuke {

class DatabaseThread;
struct TakenMail;

/// What the library's mails carry beside their text.
struct SenderIdentity {
    EmailAddress address;
    QString name;
    Nw7Format barcodeFormat;
};

/// What one step of the sender came to.
enum class SendingOutcome {
    Sent,
    Retrying,     ///< 4xx: the mail waits again
    Failed,       ///< 5xx: a person decides
    Unknown,      ///< lost after the last byte: a person decides
    ServerAway,   ///< not reached, or it refuses us: all mails wait for a while
    LimitReached, ///< enough for this minute
    NothingDue,   ///< nothing to send now, or sending is paused
    NotTheSender, ///< another station sends
};

struct SendingStep {
    SendingOutcome outcome = SendingOutcome::NothingDue;
    std::chrono::milliseconds wait{0}; ///< before the next step makes sense
    DeliveryReport report;             ///< of the delivery, where there was one
};

/// Whether a sender that sent a mail goes on at once. Then what became of that one and the 送信中 of the next are one
/// commit: the next step sends it, and releaseLease() puts it back.
enum class GoesOn { No, AtOnce };

/// Sends due mails one by one (§ 10): takes the lease of the one sender, marks a mail 送信中 durably before DATA and
/// what became of it after. Used from one thread that may wait, never from the UI's.
class MailSender
{
public:
    MailSender(DatabaseThread& database, MailTransport& transport, const Clock& clock, SenderIdentity identity,
               SendingTerms terms);
    ~MailSender();
    MailSender(const MailSender&) = delete;
    MailSender& operator=(const MailSender&) = delete;

    /// One mail, or the reason why none. An error is the database's; what was delivered but could not be marked is
    /// marked first at the next step.
    [[nodiscard]] Result<SendingStep> step(GoesOn goesOn = GoesOn::No);
    /// Lets another station send at once, also what was taken for the next step.
    void releaseLease();

private:
    struct Unmarked;
    [[nodiscard]] Result<bool> holdLease();
    [[nodiscard]] Result<std::optional<TakenMail>> takeNext();
    [[nodiscard]] Result<SendingStep> sendNext(GoesOn goesOn);
    [[nodiscard]] DeliveryReport deliver(const TakenMail& mail);
    [[nodiscard]] Result<MimeMessage> compose(const TakenMail& mail) const;
    [[nodiscard]] Result<SendingStep> waitForTheLimit(std::chrono::milliseconds wait);
    [[nodiscard]] Result<SendingStep> markUnmarked(GoesOn goesOn);
    [[nodiscard]] Result<void> mark(const Unmarked& unmarked, GoesOn goesOn);
    void putNextBack();
    [[nodiscard]] Result<void> tellHold(const SendingStep& step);
    [[nodiscard]] SendingStep stepOf(const DeliveryReport& report);

    DatabaseThread& m_database;
    MailTransport& m_transport;
    const Clock& m_clock;
    SenderIdentity m_identity;
    SendingTerms m_terms;
    MinuteLimit m_limit;
    QString m_holder; ///< this run of this sender
    QDateTime m_leaseTakenAt;
    bool m_holdsLease = false;
    bool m_isFlowing = false; ///< the database says that the server takes mail
    int m_serverFailures = 0;
    QDateTime m_holdUntil;
    std::unique_ptr<Unmarked> m_unmarked;
    std::unique_ptr<TakenMail> m_next; ///< marked 送信中 together with the one before
};

} // namespace uketsuke
