#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/persistence/journal_repository.h"

#include <QStringList>

namespace uketsuke {

/// A table as it is on both sides: the number of rows that went over and their fingerprint.
struct MovedRows {
    QString table;
    qint64 rows = 0;
    QString fingerprint; ///< TableFingerprint::text(), the same in the file and on the server
};

/// What a move brought. Nothing personal.
struct MoveReport {
    QList<MovedRows> tables;
    JournalHead headOfFile;   ///< is found by `audit verify --head` on the server, too
    JournalHead head;         ///< of the server's journal, once the move is in it
    QStringList newAccounts;  ///< logins that nobody can sign in with until IT enables them
    QStringList keptAccounts; ///< logins that the server has already
};

/// An embedded desk's database moves to a shared one, whole: what was sent, documents with their keys, answers,
/// decisions, numbers, mails, settings, drafts and the journal, which goes on behind the server's own entries and stays
/// verifiable. All of it or nothing. Who is signed in must be a member of uketsuke_owner; the file is
/// opened for reading alone and never changed.
///
/// Errors: NotFound("move.file"), Corrupt("move.damaged") or ("move.journal"), Incompatible as mustBeCurrent(),
/// Invalid("move.embedded") where the target is no shared database, NotPermitted("move.owner"),
/// Conflict("move.not_empty:TABLE"), Conflict("move.account:LOGIN") where a login is somebody else's on the server,
/// Conflict("move.changed") where a desk wrote to the file meanwhile, Corrupt("move.differs:TABLE").
[[nodiscard]] QFuture<Result<MoveReport>> moveEmbedded(const QString& file, DatabaseThread& shared);

} // namespace uketsuke
