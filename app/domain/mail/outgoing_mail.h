#pragma once

#include "app/domain/id.h"
#include "app/domain/mail/mail_state.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace uketsuke {

/// A mail in the outbox, with whose application it belongs to.
struct OutgoingMail {
    OutgoingMailId id;
    ApplicationId applicationId;
    QString receiptNumber;
    QString nameShown;
    QString kind; ///< the key of a MailKind
    QString recipient;
    QString subject;
    QString body;
    QString barcodeNumber; ///< empty where no barcode is attached
    MailState state = MailState::Waiting;
    int version = 0;
    int attempts = 0;
    QDateTime queuedAt;
    QDateTime notBefore; ///< while it waits: the next try
    std::optional<QDateTime> sendingSince;
    std::optional<QDateTime> sentAt;
    QString serverReply;     ///< what the server said last; may hold an address: never into a log
    OutgoingMailId resendOf; ///< the mail whose address was wrong; empty for a first one
    bool wasResent = false;  ///< a copy went to another address
};

/// The one sender over all stations, seen by the database's clock.
struct SenderState {
    QString station;
    bool isAlive = false;
    QDateTime lastAliveAt; ///< 1970 where none has ever been
    QString holdReason;    ///< why the server takes no mail at all, in its words or "uketsuke:…"; empty where it does
    QDateTime holdUntil;
    int mailsPerMinute = 0; ///< of the sender; 0: no limit, or none has ever been
    QDateTime limitedUntil; ///< in the past where the limit is not reached
    bool isPaused = false;
    QString pausedByName;
    QDateTime pausedAt;
    QDateTime now;

    [[nodiscard]] bool isLimited() const { return isAlive && limitedUntil > now; }
};

/// What the rail shows of the outbox.
struct OutboxCounts {
    int waiting = 0;
    int failed = 0;
    int unknown = 0;
    QDateTime waitingSince; ///< when the oldest waiting mail could have left; 1970 where none waits
    SenderState sender;

    /// Mail waits and nobody has been there to send it for five minutes.
    [[nodiscard]] bool isSenderMissing() const {
        constexpr std::chrono::milliseconds patience = std::chrono::minutes(5);
        const QDateTime since = std::max(waitingSince, sender.lastAliveAt);
        return waiting > 0 && !sender.isAlive && since.msecsTo(sender.now) >= patience.count();
    }
    /// Mail waits because the server is away or refuses us, whatever the mail.
    [[nodiscard]] bool isHeldUp() const { return waiting > 0 && !sender.holdReason.isEmpty(); }
    /// Neither left nor taken back.
    [[nodiscard]] int unsent() const { return waiting + failed + unknown; }
};

} // namespace uketsuke
