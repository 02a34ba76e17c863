#include "app/services/mailing/outbox_service.h"

#include "app/domain/mail/email_address.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/journal_repository.h"
#include "app/persistence/outgoing_mail_repository.h"
#include "app/persistence/sender_lease_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<OutboxCounts> countsWithSender(Database& open) {
    return OutgoingMailRepository(open).counts().and_then([&](OutboxCounts counts) {
        return SenderLeaseRepository(open).state().map([&](const SenderState& sender) {
            counts.sender = sender;
            return counts;
        });
    });
}

/// Sent and withdrawn together, newest first; each alone follows its index.
Result<QList<OutgoingMail>> recentlyFinished(OutgoingMailRepository& repository, int limit) {
    return repository.recently(MailState::Sent, limit).and_then([&](QList<OutgoingMail> mails) {
        return repository.recently(MailState::Withdrawn, limit).map([&](const QList<OutgoingMail>& withdrawn) {
            mails.append(withdrawn);
            std::stable_sort(mails.begin(), mails.end(), [](const OutgoingMail& left, const OutgoingMail& right) {
                return left.notBefore > right.notBefore;
            });
            return mails.first(std::min<qsizetype>(limit, mails.size()));
        });
    });
}

/// While the server holds all mails up, none is tried before that ends.
void showRealNextTry(OutboxView& view) {
    if (view.counts.sender.holdReason.isEmpty())
        return;
    for (OutgoingMail& mail : view.unfinished)
        if (mail.state == MailState::Waiting)
            mail.notBefore = std::max(mail.notBefore, view.counts.sender.holdUntil);
}

Result<OutboxView> viewOf(Database& open, int limit) {
    OutgoingMailRepository repository(open);
    OutboxView view;
    return repository.unfinished(limit)
        .and_then([&](const QList<OutgoingMail>& mails) {
            view.unfinished = mails;
            return recentlyFinished(repository, limit);
        })
        .and_then([&](const QList<OutgoingMail>& mails) {
            view.recentlyFinished = mails;
            return countsWithSender(open);
        })
        .map([&](const OutboxCounts& counts) {
            view.counts = counts;
            showRealNextTry(view);
            return view;
        });
}

/// A person's act and its journal entry, or neither.
template <typename Change>
Result<void> changeAndRecord(Database& database, const OutgoingMailId& id, const QString& kind, Change change) {
    return inTransaction(database, [&](Database& open) -> Result<void> {
        OutgoingMailRepository repository(open);
        if (Result<void> changed = change(repository); !changed)
            return changed;
        return JournalRepository(open).append({kind, id.text(), u""_s});
    });
}

Result<void> switchSending(Database& database, Result<bool> (SenderLeaseRepository::*change)(), const QString& kind) {
    return inTransaction(database, [&](Database& open) -> Result<void> {
        SenderLeaseRepository repository(open);
        const Result<bool> hasChanged = (repository.*change)();
        if (!hasChanged)
            return tl::unexpected<Error>(hasChanged.error());
        return *hasChanged ? JournalRepository(open).append({kind, u"mail"_s, u""_s}) : Result<void>();
    });
}

} // namespace

QFuture<Result<OutboxView>> OutboxService::view(int limit) {
    return m_database.run([limit](Database& open) { return viewOf(open, limit); });
}

QFuture<Result<OutboxCounts>> OutboxService::counts() {
    return m_database.run([](Database& open) { return countsWithSender(open); });
}

QFuture<Result<QList<OutgoingMail>>> OutboxService::ofApplication(const ApplicationId& id) {
    return m_database.run([id](Database& open) { return OutgoingMailRepository(open).ofApplication(id); });
}

QFuture<Result<void>> OutboxService::declareSent(const OutgoingMailId& id, int seenVersion) {
    return m_database.run([id, seenVersion](Database& database) {
        return changeAndRecord(database, id, u"mail_declared_sent"_s,
                               [&](OutgoingMailRepository& mails) { return mails.declareSent(id, seenVersion); });
    });
}

QFuture<Result<void>> OutboxService::sendAgain(const OutgoingMailId& id, int seenVersion) {
    return m_database.run([id, seenVersion](Database& database) {
        return changeAndRecord(database, id, u"mail_sent_again"_s,
                               [&](OutgoingMailRepository& mails) { return mails.sendAgain(id, seenVersion); });
    });
}

QFuture<Result<OutgoingMailId>> OutboxService::resendTo(const OutgoingMailId& id, int seenVersion,
                                                        const QString& address) {
    return m_database.run([id, seenVersion, address](Database& database) -> Result<OutgoingMailId> {
        const auto recipient = EmailAddress::parse(address);
        if (!recipient)
            return tl::unexpected<Error>(recipient.error());
        return inTransaction(database, [&](Database& open) {
            return OutgoingMailRepository(open)
                .resend(id, seenVersion, recipient->asTyped())
                .and_then([&](const OutgoingMailId& copy) {
                    return JournalRepository(open).append({u"mail_readdressed"_s, id.text(), copy.text()}).map([&] {
                        return copy;
                    });
                });
        });
    });
}

QFuture<Result<void>> OutboxService::pause() {
    return m_database.run(
        [](Database& database) { return switchSending(database, &SenderLeaseRepository::pause, u"mail_paused"_s); });
}

QFuture<Result<void>> OutboxService::resume() {
    return m_database.run(
        [](Database& database) { return switchSending(database, &SenderLeaseRepository::resume, u"mail_resumed"_s); });
}

} // namespace uketsuke
