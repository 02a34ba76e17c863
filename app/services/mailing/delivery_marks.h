#pragma once

#include "app/domain/result.h"
#include "app/services/mailing/mail_transport.h"

#include <chrono>
#include <optional>

namespace uketsuke {

class Database;
struct TakenMail;

/// No fault of the mail: the server is away, refuses us, or has no time for anybody (4xx before MAIL FROM).
[[nodiscard]] bool isServersTrouble(const DeliveryReport& report);

/// Marks what became of a delivery and journals it, or neither. `pause` is before the next try of a mail that waits
/// again; the server's trouble costs it neither pause nor attempt. Conflict("mail.changed") where another one was
/// first.
[[nodiscard]] Result<void> markAndRecord(Database& database, const TakenMail& mail, const DeliveryReport& report,
                                         std::chrono::milliseconds pause);

/// The same, and in the same commit the next due mail is marked 送信中 for this holder of the lease: for a sender that
/// goes on at once. Nothing where none is due, or this one may not take it.
[[nodiscard]] Result<std::optional<TakenMail>> markAndTakeNext(Database& database, const TakenMail& mail,
                                                               const DeliveryReport& report, const QString& holder);

/// What a dead sender left 送信中 becomes 送信不明, and is journalled.
[[nodiscard]] Result<void> doubtOrphans(Database& database);

} // namespace uketsuke
