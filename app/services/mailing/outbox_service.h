#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "app/persistence/database/database_thread.h"

namespace uketsuke {

/// What the outbox page shows, read in one go.
struct OutboxView {
    QList<OutgoingMail> unfinished;       ///< what waits and what needs a person, the urgent first
    QList<OutgoingMail> recentlyFinished; ///< sent and withdrawn, newest first
    OutboxCounts counts;
};

/// What people do in the outbox (§ 10). Conflict("mail.changed") where somebody, or the sender, was first.
class OutboxService
{
public:
    explicit OutboxService(DatabaseThread& database) : m_database(database) {}

    /// Up to `limit` mails of each kind.
    [[nodiscard]] QFuture<Result<OutboxView>> view(int limit = 500);
    [[nodiscard]] QFuture<Result<OutboxCounts>> counts();
    [[nodiscard]] QFuture<Result<QList<OutgoingMail>>> ofApplication(const ApplicationId& id);

    /// A 送信不明 did arrive.
    [[nodiscard]] QFuture<Result<void>> declareSent(const OutgoingMailId& id, int seenVersion);
    /// A failed or doubtful mail goes once more to the same address.
    [[nodiscard]] QFuture<Result<void>> sendAgain(const OutgoingMailId& id, int seenVersion);
    /// A failed or sent mail goes to a corrected address as a new mail, whose id is the answer; Invalid("email.…") for
    /// what is no address.
    [[nodiscard]] QFuture<Result<OutgoingMailId>> resendTo(const OutgoingMailId& id, int seenVersion,
                                                           const QString& address);

    /// The pause switch of all stations; switching twice changes nothing.
    [[nodiscard]] QFuture<Result<void>> pause();
    [[nodiscard]] QFuture<Result<void>> resume();

private:
    DatabaseThread& m_database;
};

} // namespace uketsuke
