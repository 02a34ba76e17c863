#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "app/persistence/database/database.h"

#include <chrono>

namespace uketsuke {

/// A mail as the sender takes it: marked 送信中, with the version that the next mark must carry.
struct TakenMail {
    OutgoingMailId id;
    QString recipient;
    QString subject;
    QString body;
    QString barcodeNumber;
    int version = 0;
    int attempts = 0;
    QDateTime queuedAt;
};

/// Outgoing mails; each change is conditional on the state and version that were seen: Conflict("mail.changed").
class OutgoingMailRepository
{
public:
    explicit OutgoingMailRepository(Database& database) : m_database(database) {}

    /// The mail that has waited longest; none where nothing is due, sending is paused or the lease is not the holder's.
    [[nodiscard]] Result<std::optional<TakenMail>> takeDue(const QString& leaseHolder);
    [[nodiscard]] Result<void> markSent(const TakenMail& mail, const QString& serverReply);
    /// `uncounted`: 1 where the attempt never reached the mail, else 0.
    [[nodiscard]] Result<void> markWaiting(const TakenMail& mail, std::chrono::milliseconds pause, int uncounted,
                                           const QString& serverReply);
    [[nodiscard]] Result<void> markFailed(const TakenMail& mail, const QString& serverReply);
    [[nodiscard]] Result<void> markUnknown(const TakenMail& mail, const QString& serverReply);
    /// What a dead sender left 送信中 becomes 送信不明.
    [[nodiscard]] Result<QList<OutgoingMailId>> doubtOrphans();

    [[nodiscard]] Result<void> declareSent(const OutgoingMailId& id, int seenVersion);
    [[nodiscard]] Result<void> sendAgain(const OutgoingMailId& id, int seenVersion);
    /// Queues the same text for another address and answers with the new mail's id.
    [[nodiscard]] Result<OutgoingMailId> resend(const OutgoingMailId& id, int seenVersion, const QString& recipient);

    [[nodiscard]] Result<QList<OutgoingMail>> unfinished(int limit);
    /// Those that came into a final state last, newest first.
    [[nodiscard]] Result<QList<OutgoingMail>> recently(MailState finalState, int limit);
    [[nodiscard]] Result<QList<OutgoingMail>> ofApplication(const ApplicationId& id);
    /// Without the sender's state: SenderLeaseRepository knows it.
    [[nodiscard]] Result<OutboxCounts> counts();

private:
    [[nodiscard]] Result<void> change(QLatin1StringView statement, const Bindings& bindings);
    [[nodiscard]] Result<QList<OutgoingMail>> mails(QLatin1StringView statement, const Bindings& bindings);
    Database& m_database;
};

} // namespace uketsuke
