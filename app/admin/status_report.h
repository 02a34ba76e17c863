#pragma once

#include "app/domain/mail/outgoing_mail.h"
#include "app/services/backup/backup_service.h"
#include "app/services/connection/database_facts.h"
#include "app/services/documents/decoding/decoder_locks.h"
#include "app/services/journal/journal_service.h"
#include "app/services/listing/application_list_service.h"

namespace uketsuke {

class Services;

/// What somebody must look at.
enum class StatusProblem {
    Undurable,   ///< the server is set so that it may lose what it answered
    NoNumbers,   ///< no open range has a number left
    NumbersWait, ///< of a restore: an open range waits for its last number
    SenderMissing,
    MailsHeld, ///< the mail server is away, or refuses us
    MailsFailed,
    MailsUnknown,
    Overdue,
    NumbersLow,
    BackupMissed, ///< a folder was chosen and holds none younger than two days
    DecoderMissing,
    LogTakesValues, ///< the server's log would hold what applicants wrote
    LocksForEver,   ///< a desk could hold locks for ever
};

/// As monitoring has them; the exit codes 0, 1 and 2.
enum class StatusGrade { Fine, Warning, Critical };

/// How the desk's database stands, in numbers; nothing personal.
struct StatusReport {
    bool isShared = false;
    DatabaseFacts facts;
    ApplicationCounts applications;
    OutboxCounts outbox;
    qint64 numbersLeft = 0;
    bool hasNumbers = false; ///< an open range has one left
    bool isLow = false;      ///< an open range has few left
    bool isWaitingForLastNumbers = false;
    JournalHead journal;
    Result<QList<DecoderLock>> missingLocks; ///< an error: the decoder does not start
    BackupOverview backups;                  ///< of the embedded database

    /// The grave ones first.
    [[nodiscard]] QList<StatusProblem> problems() const;
};

[[nodiscard]] StatusGrade gradeOf(StatusProblem problem);
[[nodiscard]] StatusGrade gradeOf(const QList<StatusProblem>& problems);

/// Errors as the services that are asked.
[[nodiscard]] Result<StatusReport> reportOn(Services& services);

} // namespace uketsuke
