#pragma once

#include "app/persistence/database/database_thread.h"
#include "app/persistence/journal_repository.h"

#include <limits>
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

struct JournalFilter {
    QString actor;                                      ///< a login; empty for everybody
    QDateTime from;                                     ///< inclusive
    QDateTime until;                                    ///< exclusive
    qint64 before = std::numeric_limits<qint64>::max(); ///< sequence, for the next page
    int limit = 200;
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
    /// Recomputes every hash; `noted` is a head that somebody kept outside the database.
    [[nodiscard]] QFuture<Result<JournalVerification>> verify(const std::optional<JournalHead>& noted = {});

private:
    DatabaseThread& m_database;
};

/// The hash of an entry that follows `previousHash`: sha256 over netstrings, as the database's rule computes it.
[[nodiscard]] QString journalHash(const QString& previousHash, const JournalEntry& entry);

} // namespace uketsuke
