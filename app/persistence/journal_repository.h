#pragma once

#include "app/persistence/database/database.h"

#include <limits>
#include <optional>

namespace uketsuke {

/// What happened, for the journal: a kind's key ("document_shown"), what it was done to (an id) and details that hold
/// ids, keys and counts, never what an applicant wrote.
struct JournalEvent {
    QString kind;
    QString subject;
    QString detail;
};

/// An entry as it lies in the chain.
struct JournalEntry {
    qint64 sequence = 0;
    QDateTime happenedAt;
    QString actor;
    QString actorName;
    JournalEvent event;
    QString hash;
    QString subjectName = {}; ///< the receipt number or the person's name that the subject's id stands for
    QString id = {};
    QString documentType = {}; ///< keys of the paper that the entry is about, as it is known now
    QString documentSide = {};
};

struct JournalHead {
    qint64 sequence = 0;
    QString hash;
    bool operator==(const JournalHead&) const = default;
};

/// Neighbouring entries of the chain, none left out; empty where both are 0.
struct JournalSpan {
    qint64 first = 0;
    qint64 last = 0;
    QString hashBefore; ///< of the entry before the first; empty for the very first one
};

/// What a walk from 1 to the head cannot see, by sequence: rows beside the chain or of another type than they were
/// written with, and a head whose time is not its entry's.
struct JournalMisfits {
    std::optional<qint64> first;
    std::optional<qint64> head;
};

/// Everything, or what somebody looked at, took away or took from a colleague: papers shown, fetched ahead or refused,
/// lists and searches of decided applications, files saved, claims of others ended.
enum class JournalScope { Everything, Looks };

struct JournalFilter {
    JournalScope scope = JournalScope::Everything;
    QString actor;                                      ///< a login; empty for everybody
    QString receiptNumber;                              ///< of one application, with its mails and papers; empty: all
    QDateTime from;                                     ///< inclusive
    QDateTime until;                                    ///< exclusive
    qint64 before = std::numeric_limits<qint64>::max(); ///< sequence, for the next page
    int limit = 200;
};

/// The append-only journal.
class JournalRepository
{
public:
    explicit JournalRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> append(const JournalEvent& event);
    [[nodiscard]] Result<JournalHead> head();
    /// The entries about one subject, and about the mails and papers of an application, oldest first.
    [[nodiscard]] Result<QList<JournalEntry>> about(const QString& subject);
    /// Newest first.
    [[nodiscard]] Result<QList<JournalEntry>> page(const JournalFilter& filter);
    /// Up to `limit` entries from `first` on, oldest first: what verification walks through.
    [[nodiscard]] Result<QList<JournalEntry>> from(qint64 first, int limit);
    /// From the first to the last entry that happened in [from, until).
    [[nodiscard]] Result<JournalSpan> span(const QDateTime& from, const QDateTime& until);
    [[nodiscard]] Result<JournalMisfits> misfits();

private:
    Database& m_database;
};

} // namespace uketsuke
