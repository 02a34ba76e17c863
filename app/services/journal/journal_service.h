#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/persistence/journal_repository.h"

#include <optional>

namespace uketsuke {

/// What a walk through the chain found. The first damaged entry is named; a cut tail or a chain that was computed anew
/// shows only against a head that was noted outside.
struct JournalVerification {
    qint64 entriesChecked = 0;
    std::optional<qint64> firstDamaged; ///< sequence
    bool headMatches = true;            ///< false where the noted head is not in the chain
    JournalHead head;
    [[nodiscard]] bool isWhole() const { return !firstDamaged && headMatches; }
};

/// The journal of all that was done: who looked at what and why, who decided, who signed in.
class JournalService
{
public:
    explicit JournalService(DatabaseThread& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<void>> append(const JournalEvent& event);
    /// An application with its mails, oldest first.
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> historyOf(const QString& subject);
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> page(const JournalFilter& filter);
    [[nodiscard]] QFuture<Result<JournalHead>> head();
    /// From the first to the last entry that happened in [from, until), for who exports them.
    [[nodiscard]] QFuture<Result<JournalSpan>> span(const QDateTime& from, const QDateTime& until);
    /// Up to `limit` entries from `first` on, oldest first.
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> piece(qint64 first, int limit);
    /// Recomputes every hash; `noted` is a head that somebody kept outside the database, before the desk moved here,
    /// too.
    [[nodiscard]] QFuture<Result<JournalVerification>> verify(const std::optional<JournalHead>& noted = {});

private:
    DatabaseThread& m_database;
};

/// The same on a database that is in the caller's hands.
[[nodiscard]] Result<JournalVerification> verifyJournal(Database& database,
                                                        const std::optional<JournalHead>& noted = {});

/// The hash of an entry that follows `previousHash`: sha256 over netstrings, as the database's rule computes it.
[[nodiscard]] QString journalHash(const QString& previousHash, const JournalEntry& entry);

} // namespace uketsuke
