#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "tests/support/desk_database.h"
#include "tests/support/fixed_clock.h"

namespace uketsuke {

/// A desk's database whose clock is the test's, with mails of one invented application in the outbox.
class OutboxDatabase
{
public:
    OutboxDatabase();
    /// Queues a mail that is due at once.
    void queue(const QString& id, const QString& recipient = QStringLiteral("hanako@example.jp"),
               const QString& barcodeNumber = QStringLiteral(""));
    [[nodiscard]] QString stateOf(const QString& id);
    [[nodiscard]] OutgoingMail mail(const QString& id);

    FixedClock clock;
    DeskDatabase desk;
};

} // namespace uketsuke
